# Made by `python -m ita_xl.maintain.layouts.build`; not to be edited by hand.
# mypy: ignore-errors
"""The template of the layout form as Python."""

JINJA = '3.1.6'
TEMPLATE = '7c874afc11e047ad9c3b31991a102794'


def story_0(environment):
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None

    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_ปีแผน = resolve('ปีแผน')
        l_0_หน่วยงาน = resolve('หน่วยงาน')
        pass
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>แบบมาตรการป้องกันรายมาตรการ ปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
        yield ' '
        yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ชื่อ')))
        yield '</dc:title><dc:subject/><dc:creator/><cp:keywords/><dc:description/><cp:lastModifiedBy/><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">2025-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2025-01-01T00:00:00Z</dcterms:modified><cp:category/></cp:coreProperties>'

    blocks = {}
    debug_info = '1=14'
    return locals()


def story_1(environment):
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None

    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_ปีแผน = resolve('ปีแผน')
        l_0_หน่วยงาน = resolve('หน่วยงาน')
        l_0_แบบ = resolve('แบบ')
        l_0_มาตรการ = resolve('มาตรการ')
        l_0_บันทึก = resolve('บันทึก')
        try:
            t_1 = environment.filters['counted']
        except KeyError:
            @internalcode
            def t_1(*unused):
                raise TemplateRuntimeError("No filter named 'counted' found.")
        pass
        yield '<w:document xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" xmlns:mo="http://schemas.microsoft.com/office/mac/office/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w10="urn:schemas-microsoft-com:office:word" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14 wp14"><w:body>\n<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>แบบมาตรการส่งเสริมคุณธรรมและความโปร่งใส</w:t><w:br/><w:t>ภายในหน่วยงาน</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr><w:r><w:t xml:space="preserve">ประจำปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ชื่อ')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>รายละเอียดของมาตรการ</w:t></w:r></w:p>'
        if (not environment.getattr((undefined(name='แบบ') if l_0_แบบ is missing else l_0_แบบ), 'มาตรการ')):
            pass
            if environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'นำ'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'นำ')))
                yield '</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_ม, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='แบบ') if l_0_แบบ is missing else l_0_แบบ), 'มาตรการ')), undefined):
            _loop_vars = {}
            pass
            yield '<w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9071"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="แบบมาตรการรายมาตรการ"/></w:tblPr><w:tblGrid><w:gridCol w:w="2381"/><w:gridCol w:w="6690"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>รายการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>รายละเอียด</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>ตัวชี้วัดหรือประเด็น</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((environment.getattr(l_1_ม, 'เรื่อง') or '............................................................')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>ชื่อมาตรการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((environment.getattr(l_1_ม, 'ชื่อ') or '............................................................')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>เหตุผลและความจำเป็น</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>'
            if environment.getattr((undefined(name='แบบ') if l_0_แบบ is missing else l_0_แบบ), 'สาเหตุ'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='แบบ') if l_0_แบบ is missing else l_0_แบบ), 'สาเหตุ')))
                yield '</w:t></w:r></w:p>'
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(((environment.getattr(l_1_ม, 'วิเคราะห์') or environment.getattr(l_1_ม, 'เหตุผล')) or '............................................................')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>วัตถุประสงค์</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t>............................................................</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>วิธีดำเนินการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>'
            l_2_loop = missing
            t_2 = 1
            for l_2_ข, l_2_loop in LoopContext(t_1(environment.getattr(l_1_ม, 'ขั้นตอน')), undefined):
                _loop_vars = {}
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepLines/></w:pPr><w:r><w:t xml:space="preserve">'
                if (environment.getattr(l_2_loop, 'length') > 1):
                    pass
                    yield escape(environment.finalize(environment.getattr(l_2_loop, 'index')))
                    yield '. '
                yield escape(environment.finalize(l_2_ข))
                yield '</w:t></w:r></w:p>'
                t_2 = 0
            l_2_loop = l_2_ข = missing
            if t_2:
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p>'
            yield '</w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>ระยะเวลาดำเนินการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((environment.getattr(l_1_ม, 'ระยะเวลา') or '............................................................')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>งบประมาณ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((environment.getattr(l_1_ม, 'งบประมาณ') or '............................................................')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>ผู้รับผิดชอบ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((environment.getattr(l_1_ม, 'ผู้รับผิดชอบ') or '............................................................')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>ผลลัพธ์/ตัวชี้วัดความสำเร็จ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((environment.getattr(l_1_ม, 'ความสำเร็จ') or '............................................................')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>การติดตามประเมินผล</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((environment.getattr(l_1_ม, 'ติดตาม') or '............................................................')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>ผลการดำเนินการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6690"/></w:tcPr>'
            t_3 = 1
            for l_2_ส in t_1(environment.getattr(l_1_ม, 'สถานะ')):
                _loop_vars = {}
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ส, 'ช่อง')))
                yield '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> '
                yield escape(environment.finalize(environment.getattr(l_2_ส, 'ชื่อ')))
                yield '</w:t></w:r></w:p>'
                t_3 = 0
            l_2_ส = missing
            if t_3:
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p>'
            if environment.getattr(l_1_ม, 'สถานะอื่น'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'สถานะอื่น')))
                yield '</w:t></w:r></w:p>'
            if environment.getattr(l_1_ม, 'ผล'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ผล')))
                yield '</w:t></w:r></w:p>'
            if environment.getattr(l_1_ม, 'ผลลัพธ์'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ผลลัพธ์')))
                yield '</w:t></w:r></w:p>'
            if environment.getattr(l_1_ม, 'วันที่'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'วันที่')))
                yield '</w:t></w:r></w:p>'
            yield '</w:tc></w:tr></w:tbl>'
        l_1_loop = l_1_ม = missing
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="360"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ชื่อ')))
        yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ที่ตั้ง'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ที่ตั้ง')))
            yield '</w:t></w:r></w:p>'
        yield '<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="9070"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4535"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="400"/></w:pPr><w:r><w:t>(ลงชื่อ)..............................</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">('
        yield escape(environment.finalize((environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ผู้ลงนาม') or '..............................')))
        yield ')</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ตำแหน่ง'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ตำแหน่ง')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t>ผู้จัดทำรายงาน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4535"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="400"/></w:pPr><w:r><w:t>(ลงชื่อ)..............................</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">(..............................)</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ปลัด'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ปลัด')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t>ผู้ตรวจสอบรายงาน</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="400"/></w:pPr><w:r><w:t>(ลงชื่อ)..............................</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">(..............................)</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'หัวหน้า'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'หัวหน้า')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t>ผู้อนุมัติรายงาน</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:headerReference w:type="default" r:id="rId10"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '3=23&4=25&5=27&6=32&10=39&12=41&13=43&14=46&15=49&18=53&19=57&22=69&24=71&26=73&28=75&30=77&31=80&32=84&33=93&34=96&35=101&36=106&37=111&38=116&39=121&41=124&42=129&45=132&46=135&49=138&50=141'
    return locals()


def story_2(environment):
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None

    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        pass
        yield '<w:hdr xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mo="http://schemas.microsoft.com/office/mac/office/2008/main" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w10="urn:schemas-microsoft-com:office:word" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14 wp14">\n<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>'

    blocks = {}
    debug_info = ''
    return locals()


def story_3(environment):
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None

    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        pass
        yield '<w:hdr xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mo="http://schemas.microsoft.com/office/mac/office/2008/main" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w10="urn:schemas-microsoft-com:office:word" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14 wp14">\n<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">- </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> -</w:t></w:r></w:p></w:hdr>'

    blocks = {}
    debug_info = ''
    return locals()


STORIES = {
    'docProps/core.xml': ('core', story_0),
    'word/document.xml': ('body', story_1),
    'word/header1.xml': ('header1', story_2),
    'word/header2.xml': ('header2', story_3),
}
