"""Ten offices beside the five of tests/cases, as data: other kinds, years and results, with and without items.

Their scores were made up; what is computed from them (indicators from items, instruments) follows the rules.
"""

from decimal import Decimal

from ita_xl.datafile import parse
from ita_xl.rules import rule_book
from ita_xl.scoring import half_up, mean

OFFICES = {
    # Ten indicators only.
    "sao-2566": {
        "agency": "องค์การบริหารส่วนตำบลดอนกลาง",
        "district": "ปากช่อง",
        "province": "นครราชสีมา",
        "year": 2566,
        "indicators": "92.10 88.45 90.02 81.77 86.30 93.15 84.20 88.75 97.50 92.86",
        "apart": 0.70,
        "history": {"2565": [84.21, "B"], "2564": [79.90, "B"]},
    },
    "nakhon-2569": {
        "agency": "เทศบาลนครสองแคว",
        "district": "เมือง",
        "province": "พิษณุโลก",
        "year": 2569,
        "base": 90,
        "low": {"e4": 71.2, "e7": 78.5, "e9": 80.1, "o12": 0},
        "apart": 1.80,
        "history": {"2568": [93.05, "ผ่านดี"]},
    },
    "tambon-2567": {
        "agency": "เทศบาลตำบลท่าข้าม",
        "district": "หาดใหญ่",
        "province": "สงขลา",
        "year": 2567,
        "base": 88,
        "low": {
            "i4": 76.4,
            "i10": 69.9,
            "i11": 58.3,
            "e6": 82.4,
            "o5": 0,
            "o14": 0,
            "o23": 0,
            "o30": 0,
            "o34": 0,
        },
        "apart": 0.30,
    },
    "muang-2568": {
        "agency": "เทศบาลเมืองสวนหลวง",
        "district": "กระทุ่มแบน",
        "province": "สมุทรสาคร",
        "year": 2568,
        "base": 97,
        "low": {},
        "apart": -0.25,
        "history": {"2567": [95.48, "ผ่านดี"], "2566": [91.02, "ผ่านดี"]},
    },
    "province-2568": {
        "agency": "องค์การบริหารส่วนจังหวัดภูเขียว",
        "district": "เมือง",
        "province": "ชัยภูมิ",
        "year": 2568,
        "indicators": "95.40 94.85 93.77 91.20 92.66 79.15 76.80 74.25 98.13 94.44",
        "apart": 4.60,
    },
    "bureau-2569": {
        "agency": "สำนักงานพัฒนาเศรษฐกิจดิจิทัลภาคเหนือ",
        "district": "เมือง",
        "province": "เชียงใหม่",
        "year": 2569,
        "base": 91,
        "low": {"i7": 74.8, "i8": 66.1, "i9": 81.5, "i14": 79.9, "o21": 0, "o22": 0},
    },
    "hospital-2568": {
        "agency": "โรงพยาบาลบึงสามพัน",
        "district": "บึงสามพัน",
        "province": "เพชรบูรณ์",
        "year": 2568,
        "base": 89,
        "low": {"i1": 72.0, "i3": 80.3, "e1": 68.7, "e2": 83.9, "o17": 0},
        "apart": 3.85,
        "history": {"2567": [92.47, "ผ่านดี"]},
    },
    "hospital-2566": {
        "agency": "โรงพยาบาลนาดี",
        "district": "นาดี",
        "province": "ปราจีนบุรี",
        "year": 2566,
        "indicators": "72.40 61.30 58.85 66.20 60.05 75.90 64.15 59.90 71.43 57.14",
    },
    "school-2567": {
        "agency": "โรงเรียนบ้านหนองแวง",
        "district": "น้ำพอง",
        "province": "ขอนแก่น",
        "year": 2567,
        "base": 93,
        "low": {
            "i5": 84.9,
            "e8": 79.2,
            "o2": 0,
            "o9": 0,
            "o11": 0,
            "o12": 0,
            "o18": 0,
            "o20": 0,
            "o27": 0,
            "o31": 0,
        },
    },
    "college-2569": {
        "agency": "วิทยาลัยเทคนิคริมโขง",
        "district": "เมือง",
        "province": "นครพนม",
        "year": 2569,
        "indicators": "96.80 97.25 95.10 93.90 96.05 98.40 95.75 96.90 100 94.12",
        "apart": -0.18,
    },
}
"""``base`` is about what a question has where ``low`` says nothing; a document has 100 then.
``apart`` is what each part of EIT lies below and above the whole; where it is not given neither is known."""


def data_of(key: str) -> dict:
    """Give the data of an office, as its DATA.json would have it."""
    office = OFFICES[key]
    rules = rule_book(office["year"])
    data = {name: office[name] for name in ("agency", "district", "province")}
    data |= {
        "fiscal_year": office["year"],
        "plan_year": office["year"] + 1,
        "history": office.get("history", {}),
    }
    place = list(OFFICES).index(key)
    if "indicators" in office:
        ten = [Decimal(score) for score in office["indicators"].split()]
    else:
        items = {}
        for n, item in enumerate(rules.items):
            usual = (
                100
                if item.instrument == "OIT"
                else min(office["base"] + (7 * n + 3 * place) % 11 * 0.57, 100)
            )
            items[item.code] = round(office["low"].get(item.code, usual), 2)
        data["items"] = items
        ten = [
            half_up(mean([Decimal(str(items[i.code])) for i in rules.items_of(one.no)]))
            for one in rules.indicators
        ]
    data["indicators"] = {str(no): float(score) for no, score in enumerate(ten, start=1)}
    if "apart" in office:
        eit, apart = half_up(mean(ten[5:8])), Decimal(str(office["apart"]))
        data["reported"] = {"EIT1": float(eit - apart), "EIT2": float(eit + apart)}
    return data


def entries_of(key: str):
    """Give what an office typed."""
    import json

    return parse(json.dumps(data_of(key), ensure_ascii=False))
