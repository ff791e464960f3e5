/* A python.exe for install.cmd under Wine: answers the probe by a file beside it, and notes how it was called. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

int wmain(int count, wchar_t **arguments)
{
    wchar_t path[4096];
    GetModuleFileNameW(NULL, path, 4096);
    wchar_t *end = wcsrchr(path, L'\\') + 1;
    if (count > 2 && wcsstr(arguments[count > 3 && wcscmp(arguments[1], L"-3") == 0 ? 3 : 2], L"import probe")) {
        wcscpy(end, L"good");
        puts(GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES ? "ITA-OK" : "old");
        return 0;
    }
    wcscpy(end, L"called.txt");
    FILE *out = _wfopen(path, L"wb");
    for (int i = 1; i < count; i++) {
        char text[8192];
        WideCharToMultiByte(CP_UTF8, 0, arguments[i], -1, text, sizeof text, NULL, NULL);
        fprintf(out, "%s\n", text);
    }
    fclose(out);
    wcscpy(end, L"fails");
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES ? 7 : 0;
}
