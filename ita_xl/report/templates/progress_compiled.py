# Made by `python -m ita_xl.maintain.layouts.build`; not to be edited by hand.
# mypy: ignore-errors
"""The template of the layout progress as Python."""

JINJA = '3.1.6'
TEMPLATE = '32432c6ca9346eb0d1ab1482f9b4f3bf'


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
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ.\xa0'
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
        l_0_บันทึก = resolve('บันทึก')
        l_0_ปีแผน = resolve('ปีแผน')
        l_0_หน่วยงาน = resolve('หน่วยงาน')
        l_0_สารบัญ = resolve('สารบัญ')
        l_0_บทสรุป = resolve('บทสรุป')
        l_0_ผล = resolve('ผล')
        l_0_ปีงบประมาณ = resolve('ปีงบประมาณ')
        l_0_หมายเหตุ = resolve('หมายเหตุ')
        l_0_ค่าเป้าหมาย = resolve('ค่าเป้าหมาย')
        l_0_แผนภูมิ = resolve('แผนภูมิ')
        l_0_ข้อคำถามไม่มีคะแนน = resolve('ข้อคำถามไม่มีคะแนน')
        l_0_ความคิดเห็น = resolve('ความคิดเห็น')
        l_0_ความก้าวหน้า = resolve('ความก้าวหน้า')
        l_0_มาตรการ = resolve('มาตรการ')
        l_0_สาเหตุ = resolve('สาเหตุ')
        l_0_โอไอที = resolve('โอไอที')
        l_0_เครื่องมือ = resolve('เครื่องมือ')
        try:
            t_1 = environment.filters['counted']
        except KeyError:
            @internalcode
            def t_1(*unused):
                raise TemplateRuntimeError("No filter named 'counted' found.")
        try:
            t_2 = environment.filters['length']
        except KeyError:
            @internalcode
            def t_2(*unused):
                raise TemplateRuntimeError("No filter named 'length' found.")
        try:
            t_3 = environment.filters['list']
        except KeyError:
            @internalcode
            def t_3(*unused):
                raise TemplateRuntimeError("No filter named 'list' found.")
        try:
            t_4 = environment.filters['map']
        except KeyError:
            @internalcode
            def t_4(*unused):
                raise TemplateRuntimeError("No filter named 'map' found.")
        try:
            t_5 = environment.filters['selectattr']
        except KeyError:
            @internalcode
            def t_5(*unused):
                raise TemplateRuntimeError("No filter named 'selectattr' found.")
        try:
            t_6 = environment.filters['sum']
        except KeyError:
            @internalcode
            def t_6(*unused):
                raise TemplateRuntimeError("No filter named 'sum' found.")
        pass
        yield '<w:document xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" xmlns:mo="http://schemas.microsoft.com/office/mac/office/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w10="urn:schemas-microsoft-com:office:word" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14 wp14"><w:body><w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="9071"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/><w:gridCol w:w="5669"/><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="ตราครุฑหัวบันทึกข้อความ (คลิกเพื่อใส่ภาพ)"/><w:tag w:val="garuda"/><w:picture/></w:sdtPr><w:sdtContent>\n<w:p><w:r><w:drawing><wp:inline xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:extent cx="540000" cy="540000"/><wp:docPr id="1" name="ตราครุฑ" descr="ตราครุฑหัวบันทึกข้อความ"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="image.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId11"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="540000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5669"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITAMemoTitle"/></w:pPr><w:r><w:t>บันทึกข้อความ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="ITAMemoField"/></w:pPr><w:r><w:rPr><w:rStyle w:val="ITALabel"/></w:rPr><w:t xml:space="preserve">ส่วนราชการ</w:t></w:r><w:r><w:t xml:space="preserve">  '
        yield escape(environment.finalize(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ส่วนราชการ')))
        yield ' </w:t><w:tab/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITAMemoFields"/></w:pPr><w:r><w:rPr><w:rStyle w:val="ITALabel"/></w:rPr><w:t xml:space="preserve">ที่</w:t></w:r><w:r><w:t xml:space="preserve">  '
        yield escape(environment.finalize(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ที่')))
        yield ' </w:t><w:tab/></w:r><w:r><w:t xml:space="preserve">  </w:t></w:r><w:r><w:rPr><w:rStyle w:val="ITALabel"/></w:rPr><w:t xml:space="preserve">วันที่</w:t></w:r><w:r><w:t xml:space="preserve">  '
        yield escape(environment.finalize(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'วันที่')))
        yield ' </w:t><w:tab/></w:r></w:p>'
        if environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'เรื่อง'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITAMemoField"/></w:pPr><w:r><w:rPr><w:rStyle w:val="ITALabel"/></w:rPr><w:t xml:space="preserve">เรื่อง</w:t></w:r><w:r><w:t xml:space="preserve">  '
            yield escape(environment.finalize(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'เรื่อง')))
            yield ' </w:t><w:tab/></w:r></w:p>'
        if (not environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'เรื่อง')):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITAMemoField"/></w:pPr><w:r><w:rPr><w:rStyle w:val="ITALabel"/></w:rPr><w:t xml:space="preserve">เรื่อง</w:t></w:r><w:r><w:t xml:space="preserve">  รายงานผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ.\xa0'
            yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
            yield ' </w:t><w:tab/></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITALeft"/></w:pPr><w:r><w:t>เรียน</w:t><w:tab/><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'เรียน')))
        yield '</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_ข, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'เนื้อหาความก้าวหน้า')), undefined):
            _loop_vars = {}
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITALeft"/><w:keepNext/><w:spacing w:before="60"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr(l_1_ข, 'หัวข้อ')))
            yield '</w:t></w:r></w:p>'
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:spacing w:before="0"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ข, 'ข้อความ')))
                yield '</w:t></w:r></w:p>'
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/><w:spacing w:before="0"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ข, 'ข้อความ')))
                yield '</w:t></w:r></w:p>'
            if (environment.getattr(l_1_ข, 'หัวข้อ') == 'ข้อเท็จจริง'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/><w:spacing w:after="120"/></w:pPr><w:r><w:t>คะแนนของแต่ละเครื่องมือและตัวชี้วัด มีรายละเอียดดังตารางต่อไปนี้</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9071"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="คะแนนรายตัวชี้วัด"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/><w:gridCol w:w="1247"/><w:gridCol w:w="4139"/><w:gridCol w:w="1984"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>เครื่องมือ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1247"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ตัวชี้วัดที่</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4139"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ตัวชี้วัด</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1984"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>คะแนน</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_loop = missing
                for l_2_ค, l_2_loop in LoopContext(t_1((undefined(name='เครื่องมือ') if l_0_เครื่องมือ is missing else l_0_เครื่องมือ)), undefined):
                    _loop_vars = {}
                    pass
                    l_3_loop = missing
                    for l_3_ต, l_3_loop in LoopContext(t_1(environment.getattr(l_2_ค, 'ตัวชี้วัด')), undefined):
                        _loop_vars = {}
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/><w:vMerge w:val="'
                        if environment.getattr(l_3_loop, 'first'):
                            pass
                            yield 'restart'
                        else:
                            pass
                            yield 'continue'
                        yield '"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        if environment.getattr(l_3_loop, 'first'):
                            pass
                            yield escape(environment.finalize(environment.getattr(l_2_ค, 'รหัส')))
                            yield ' '
                            yield escape(environment.finalize(environment.getattr(l_2_ค, 'คะแนน')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1247"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_3_ต, 'ลำดับ')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4139"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_3_ต, 'ชื่อ')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1984"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_3_ต, 'คะแนน')))
                        yield '</w:t></w:r></w:p></w:tc></w:tr>'
                    l_3_loop = l_3_ต = missing
                l_2_loop = l_2_ค = missing
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7087"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>คะแนนภาพรวม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1984"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'คะแนน')))
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="ITABreak"/></w:pPr></w:p>'
        l_1_loop = l_1_ข = missing
        yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>จึงเรียนมาเพื่อโปรดพิจารณา</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITAMemoSign"/><w:spacing w:before="560"/></w:pPr><w:r><w:t xml:space="preserve">('
        yield escape(environment.finalize((environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ผู้ลงนาม') or '..........................................')))
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITAMemoSign"/><w:keepNext w:val="0"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize((environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ตำแหน่ง') or 'ตำแหน่ง..........................................')))
        yield '</w:t></w:r></w:p>'
        for l_1_ค in t_1(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ความเห็น')):
            _loop_vars = {}
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITALeft"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">ความเห็นของ'
            yield escape(environment.finalize(environment.getattr(l_1_ค, 'ตำแหน่ง')))
            yield '</w:t></w:r></w:p>'
            for l_2_ข้อ in t_1(environment.getattr(l_1_ค, 'ข้อความ')):
                _loop_vars = {}
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(l_2_ข้อ))
                yield '</w:t></w:r></w:p>'
            l_2_ข้อ = missing
            if (not environment.getattr(l_1_ค, 'ข้อความ')):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITAMemoField"/><w:keepNext/></w:pPr><w:r><w:tab/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITAMemoField"/><w:keepNext/></w:pPr><w:r><w:tab/></w:r></w:p>'
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITAMemoSign"/><w:spacing w:before="560"/></w:pPr><w:r><w:t xml:space="preserve">(..........................................)</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITAMemoSign"/><w:keepNext w:val="0"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr(l_1_ค, 'ตำแหน่ง')))
            yield '</w:t></w:r></w:p>'
        l_1_ค = missing
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITABreak"/><w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:headerReference w:type="default" r:id="rId10"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr></w:pPr></w:p><w:sdt><w:sdtPr><w:alias w:val="ตราสัญลักษณ์ของหน่วยงาน (คลิกเพื่อใส่ภาพ)"/><w:tag w:val="seal"/><w:picture/></w:sdtPr><w:sdtContent>\n<w:p><w:pPr><w:pStyle w:val="ITAFigure"/></w:pPr><w:r><w:drawing><wp:inline xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:extent cx="1260000" cy="1260000"/><wp:docPr id="2" name="ตราสัญลักษณ์" descr="ตราสัญลักษณ์ของหน่วยงาน"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="image.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId11"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1260000" cy="1260000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:sdtContent></w:sdt>\n<w:p><w:pPr><w:pStyle w:val="Title"/><w:spacing w:before="480"/></w:pPr><w:r><w:t>รายงานผลการดำเนินการ</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>เพื่อส่งเสริมคุณธรรมและความโปร่งใส</w:t><w:br/><w:t>ภายในหน่วยงาน</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">ประจำปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Title"/><w:spacing w:before="5380"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ชื่อ')))
        yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ที่ตั้ง'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ที่ตั้ง')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITABreak"/><w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:headerReference w:type="default" r:id="rId10"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="720"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
        if (undefined(name='สารบัญ') if l_0_สารบัญ is missing else l_0_สารบัญ):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITAHead"/></w:pPr><w:r><w:t>สารบัญ</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>(สารบัญ)</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITABreak"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITAHead"/></w:pPr><w:r><w:t>บทสรุปผู้บริหาร</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'ผล')))
        yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'ช่องว่าง'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'ช่องว่าง')))
            yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'รายการ'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'นำ')))
            yield ' แสดงดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_moves \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="0" w:name="_Ref_moves"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="0"/><w:r><w:t xml:space="preserve"> เรื่องที่ควรทำก่อน</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9070"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="เรื่องที่ควรทำก่อน"/></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="2778"/><w:gridCol w:w="2381"/><w:gridCol w:w="1814"/><w:gridCol w:w="1417"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ลำดับ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2778"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>เรื่องที่ควรทำ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>มาตรการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1814"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผู้รับผิดชอบ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1417"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ระยะเวลา</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = missing
            for l_1_ร, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'รายการ')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2778"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'ข้อความ') or '-')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'มาตรการ') or '-')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1814"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'ผู้รับผิดชอบ') or '-')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1417"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'ระยะเวลา') or '-')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_ร = missing
            yield '</w:tbl>'
        if environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'คาดหมาย'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'คาดหมาย')))
            yield '</w:t></w:r></w:p>'
        if (t_2(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'รายการ')) > 1):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITABreak"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>1. ผลการประเมินของหน่วยงาน</w:t></w:r></w:p>'
        for l_1_ข้อ in t_1(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'ย่อหน้า')):
            _loop_vars = {}
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(l_1_ข้อ))
            yield '</w:t></w:r></w:p>'
        l_1_ข้อ = missing
        yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ผลการประเมินในภาพรวมเมื่อเทียบกับค่าเป้าหมาย สรุปได้ดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_result \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="1" w:name="_Ref_result"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="1"/><w:r><w:t xml:space="preserve"> ผลการประเมินในภาพรวม ปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีงบประมาณ') if l_0_ปีงบประมาณ is missing else l_0_ปีงบประมาณ)))
        yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9072"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ผลการประเมินในภาพรวม"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/><w:gridCol w:w="2268"/><w:gridCol w:w="2268"/><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>คะแนนภาพรวม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ระดับผลการประเมิน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ค่าเป้าหมาย</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผลเทียบค่าเป้าหมาย</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'คะแนน')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'ระดับ')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'เป้าหมาย')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'เทียบเป้าหมาย')))
        yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        if environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'ช่องว่าง'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'ช่องว่าง')))
            yield '</w:t></w:r></w:p>'
        if (t_2((undefined(name='หมายเหตุ') if l_0_หมายเหตุ is missing else l_0_หมายเหตุ)) > 1):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>ผลการประเมินข้างต้นมีข้อสังเกตประกอบ ดังปรากฏในหัวข้อหมายเหตุท้ายรายงานนี้</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>เมื่อเทียบคะแนนรายตัวชี้วัดกับค่าเป้าหมาย ปรากฏดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_indicators_chart \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">แผนภูมิที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITAFigure"/></w:pPr><w:r><w:drawing xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="3024000"/><wp:docPr id="100" name="ita:standing" descr="แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัดของ'
        yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ชื่อ')))
        yield ' เรียงจากมากไปน้อย เทียบกับค่าเป้าหมาย '
        yield escape(environment.finalize((undefined(name='ค่าเป้าหมาย') if l_0_ค่าเป้าหมาย is missing else l_0_ค่าเป้าหมาย)))
        yield ' คะแนน"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId12"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="2" w:name="_Ref_indicators_chart"/><w:r><w:t xml:space="preserve">แผนภูมิที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ แผนภูมิ \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="2"/><w:r><w:t xml:space="preserve"> คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีงบประมาณ') if l_0_ปีงบประมาณ is missing else l_0_ปีงบประมาณ)))
        yield ' เทียบกับค่าเป้าหมาย (เส้นประ '
        yield escape(environment.finalize((undefined(name='ค่าเป้าหมาย') if l_0_ค่าเป้าหมาย is missing else l_0_ค่าเป้าหมาย)))
        yield ' คะแนน'
        if (environment.getattr((undefined(name='แผนภูมิ') if l_0_แผนภูมิ is missing else l_0_แผนภูมิ), 'แกนตัวชี้วัดเริ่มที่') not in ('', '0')):
            pass
            yield ' แกนเริ่มที่ '
            yield escape(environment.finalize(environment.getattr((undefined(name='แผนภูมิ') if l_0_แผนภูมิ is missing else l_0_แผนภูมิ), 'แกนตัวชี้วัดเริ่มที่')))
        yield ')</w:t></w:r></w:p>'
        if ((undefined(name='ข้อคำถามไม่มีคะแนน') if l_0_ข้อคำถามไม่มีคะแนน is missing else l_0_ข้อคำถามไม่มีคะแนน) or (undefined(name='ความคิดเห็น') if l_0_ความคิดเห็น is missing else l_0_ความคิดเห็น)):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>1.1 ความคิดเห็นและข้อเสนอแนะ</w:t></w:r></w:p>'
            if (undefined(name='ข้อคำถามไม่มีคะแนน') if l_0_ข้อคำถามไม่มีคะแนน is missing else l_0_ข้อคำถามไม่มีคะแนน):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ผลการตอบข้อคำถามที่ไม่นำมาคิดคะแนน แสดงดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_asked \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="3" w:name="_Ref_asked"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="3"/><w:r><w:t xml:space="preserve"> ผลการตอบข้อคำถามที่ไม่มีคะแนน</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9071"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ผลการตอบข้อคำถามที่ไม่มีคะแนน"/></w:tblPr><w:tblGrid><w:gridCol w:w="4819"/><w:gridCol w:w="4252"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4819"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ข้อคำถาม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4252"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผลการตอบ</w:t></w:r></w:p></w:tc></w:tr>'
                for l_1_ถ in t_1((undefined(name='ข้อคำถามไม่มีคะแนน') if l_0_ข้อคำถามไม่มีคะแนน is missing else l_0_ข้อคำถามไม่มีคะแนน)):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4819"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_1_ถ, 'คำถาม')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4252"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_1_ถ, 'คำตอบ')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_ถ = missing
                yield '</w:tbl>'
            if (undefined(name='ความคิดเห็น') if l_0_ความคิดเห็น is missing else l_0_ความคิดเห็น):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ความคิดเห็นและข้อเสนอแนะที่ได้รับ รวบรวมไว้ดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_opinions \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="4" w:name="_Ref_opinions"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="4"/><w:r><w:t xml:space="preserve"> ความคิดเห็นและข้อเสนอแนะ</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9071"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ความคิดเห็นและข้อเสนอแนะ"/></w:tblPr><w:tblGrid><w:gridCol w:w="2835"/><w:gridCol w:w="6236"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2835"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>หัวข้อ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6236"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ความคิดเห็นและข้อเสนอแนะ</w:t></w:r></w:p></w:tc></w:tr>'
                for l_1_ถ in t_1((undefined(name='ความคิดเห็น') if l_0_ความคิดเห็น is missing else l_0_ความคิดเห็น)):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2835"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_1_ถ, 'หัวข้อ')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6236"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_1_ถ, 'ข้อความ')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_ถ = missing
                yield '</w:tbl>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITABreak"/><w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:headerReference w:type="default" r:id="rId10"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="720"/><w:docGrid w:linePitch="360"/></w:sectPr></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">2. ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
        yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='ความก้าวหน้า') if l_0_ความก้าวหน้า is missing else l_0_ความก้าวหน้า), 'สรุป'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='ความก้าวหน้า') if l_0_ความก้าวหน้า is missing else l_0_ความก้าวหน้า), 'สรุป')))
            yield '</w:t></w:r></w:p>'
        if (not environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'รายการ')):
            pass
            if environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'นำ'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'นำ')))
                yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'รายการ'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ผลการดำเนินการของแต่ละมาตรการ มีรายละเอียดดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_results \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="5" w:name="_Ref_results"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="5"/><w:r><w:t xml:space="preserve"> ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ.\xa0'
            yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
            yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="14002"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ผลการดำเนินการตามมาตรการ"/></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="2041"/><w:gridCol w:w="4025"/><w:gridCol w:w="1474"/><w:gridCol w:w="1417"/><w:gridCol w:w="2211"/><w:gridCol w:w="2154"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ลำดับ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2041"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>มาตรการ/กิจกรรม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4025"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>วิธีดำเนินการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1474"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ระยะเวลา</w:t><w:br/><w:t>ดำเนินการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1417"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผู้รับผิดชอบ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2211"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>สรุปผลการดำเนินการ</w:t><w:br/><w:t>ตามมาตรการหรือกิจกรรม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2154"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผลลัพธ์หรือความสำเร็จ</w:t><w:br/><w:t>ในการดำเนินการ</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = missing
            for l_1_ม, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'รายการ')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ลำดับ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2041"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ชื่อ')))
                yield '</w:t></w:r></w:p>'
                if environment.getattr(l_1_ม, 'ตัวชี้วัด'):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">('
                    yield escape(environment.finalize(environment.getattr(l_1_ม, 'เรื่อง')))
                    yield ')</w:t></w:r></w:p>'
                if environment.getattr(l_1_ม, 'ความสำเร็จ'):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">(ตัวชี้วัดความสำเร็จ: '
                    yield escape(environment.finalize(environment.getattr(l_1_ม, 'ความสำเร็จ')))
                    yield ')</w:t></w:r></w:p>'
                if environment.getattr(l_1_ม, 'งบประมาณ'):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">(งบประมาณ: '
                    yield escape(environment.finalize(environment.getattr(l_1_ม, 'งบประมาณ')))
                    yield ')</w:t></w:r></w:p>'
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4025"/></w:tcPr>'
                l_2_loop = missing
                t_7 = 1
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
                    t_7 = 0
                l_2_loop = l_2_ข = missing
                if t_7:
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p>'
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1474"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ระยะเวลา')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1417"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ผู้รับผิดชอบ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2211"/></w:tcPr>'
                t_8 = 1
                for l_2_ส in t_1(environment.getattr(l_1_ม, 'สถานะ')):
                    _loop_vars = {}
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_2_ส, 'ช่อง')))
                    yield '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> '
                    yield escape(environment.finalize(environment.getattr(l_2_ส, 'ชื่อ')))
                    yield '</w:t></w:r></w:p>'
                    t_8 = 0
                l_2_ส = missing
                if t_8:
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
                if environment.getattr(l_1_ม, 'วันที่'):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">('
                    yield escape(environment.finalize(environment.getattr(l_1_ม, 'วันที่')))
                    yield ')</w:t></w:r></w:p>'
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2154"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ผลลัพธ์')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_ม = missing
            for l_1_ม in t_1(environment.getattr((undefined(name='ความก้าวหน้า') if l_0_ความก้าวหน้า is missing else l_0_ความก้าวหน้า), 'นอกตาราง')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t>-</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2041"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ชื่อ')))
                yield '</w:t></w:r></w:p>'
                if environment.getattr(l_1_ม, 'ตัวชี้วัด'):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">('
                    yield escape(environment.finalize(environment.getattr(l_1_ม, 'เรื่อง')))
                    yield ')</w:t></w:r></w:p>'
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4025"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t>-</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1474"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t>-</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1417"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t>-</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2211"/></w:tcPr>'
                t_9 = 1
                for l_2_ส in t_1(environment.getattr(l_1_ม, 'สถานะ')):
                    _loop_vars = {}
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_2_ส, 'ช่อง')))
                    yield '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> '
                    yield escape(environment.finalize(environment.getattr(l_2_ส, 'ชื่อ')))
                    yield '</w:t></w:r></w:p>'
                    t_9 = 0
                l_2_ส = missing
                if t_9:
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
                if environment.getattr(l_1_ม, 'วันที่'):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">('
                    yield escape(environment.finalize(environment.getattr(l_1_ม, 'วันที่')))
                    yield ')</w:t></w:r></w:p>'
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2154"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ผลลัพธ์')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_ม = missing
            yield '</w:tbl>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>3. ความก้าวหน้าการยกระดับรายตัวชี้วัด</w:t></w:r></w:p>'
        if (not t_3(context.eval_ctx, t_5(context, t_6(environment, t_4(context, environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'ตามตัวชี้วัด'), attribute='ตัวชี้วัด'), start=[]), 'มาตรการ'))):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>ไม่มีมาตรการที่กำหนดไว้เป็นรายตัวชี้วัด จึงไม่มีตารางความก้าวหน้ารายตัวชี้วัด</w:t></w:r></w:p>'
            for l_1_ส in t_1(environment.getattr((undefined(name='สาเหตุ') if l_0_สาเหตุ is missing else l_0_สาเหตุ), 'รายการ')):
                _loop_vars = {}
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">ตัวชี้วัดที่ '
                yield escape(environment.finalize(environment.getattr(l_1_ส, 'ลำดับ')))
                yield ' '
                yield escape(environment.finalize(environment.getattr(l_1_ส, 'ชื่อ')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve"> '
                yield escape(environment.finalize(environment.getattr(l_1_ส, 'ข้อความ')))
                yield '</w:t></w:r></w:p>'
            l_1_ส = missing
        if t_3(context.eval_ctx, t_5(context, t_6(environment, t_4(context, environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'ตามตัวชี้วัด'), attribute='ตัวชี้วัด'), start=[]), 'มาตรการ')):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ความก้าวหน้าของมาตรการตามตัวชี้วัดของแต่ละเครื่องมือ มีรายละเอียดดังต่อไปนี้</w:t></w:r></w:p>'
            l_1_loop = missing
            for l_1_ค, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'ตามตัวชี้วัด')), undefined):
                _loop_vars = {}
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">3.'
                yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
                yield ' '
                yield escape(environment.finalize(environment.getattr(l_1_ค, 'ชื่อ')))
                yield ' ('
                yield escape(environment.finalize(environment.getattr(l_1_ค, 'รหัส')))
                yield ')</w:t></w:r></w:p>'
                for l_2_ส in t_1(environment.getattr(l_1_ค, 'สาเหตุ')):
                    _loop_vars = {}
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">ตัวชี้วัดที่ '
                    yield escape(environment.finalize(environment.getattr(l_2_ส, 'ลำดับ')))
                    yield ' '
                    yield escape(environment.finalize(environment.getattr(l_2_ส, 'ชื่อ')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve"> '
                    yield escape(environment.finalize(environment.getattr(l_2_ส, 'ข้อความ')))
                    yield '</w:t></w:r></w:p>'
                l_2_ส = missing
                yield '\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> ความก้าวหน้ารายตัวชี้วัด '
                yield escape(environment.finalize(environment.getattr(l_1_ค, 'รหัส')))
                yield ' ประจำปีงบประมาณ พ.ศ.\xa0'
                yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
                yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="14004"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ความก้าวหน้ารายตัวชี้วัด '
                yield escape(environment.finalize(environment.getattr(l_1_ค, 'รหัส')))
                yield '"/></w:tblPr><w:tblGrid><w:gridCol w:w="3175"/><w:gridCol w:w="4876"/><w:gridCol w:w="2154"/><w:gridCol w:w="1531"/><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3175"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ตัวชี้วัด</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4876"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>แนวทางในการยกระดับการประเมิน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2154"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผู้รับผิดชอบ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ระยะเวลา</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ความก้าวหน้า</w:t><w:br/><w:t>ผลการดำเนินการ</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_ต in t_1(environment.getattr(l_1_ค, 'ตัวชี้วัด')):
                    _loop_vars = {}
                    pass
                    for l_3_ม in t_1(environment.getattr(l_2_ต, 'มาตรการ')):
                        _loop_vars = {}
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3175"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">ตัวชี้วัดที่ '
                        yield escape(environment.finalize(environment.getattr(l_2_ต, 'ลำดับ')))
                        yield ' '
                        yield escape(environment.finalize(environment.getattr(l_2_ต, 'ชื่อ')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4876"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_3_ม, 'ชื่อ')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2154"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_3_ม, 'ผู้รับผิดชอบ')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_3_ม, 'ระยะเวลา')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                        def t_10(fiter):
                            for l_4_ส in fiter:
                                if (environment.getattr(l_4_ส, 'ช่อง') == '☑'):
                                    yield l_4_ส
                        t_11 = 1
                        for l_4_ส in t_10(t_1(environment.getattr(l_3_ม, 'สถานะ'))):
                            _loop_vars = {}
                            pass
                            yield escape(environment.finalize(environment.getattr(l_4_ส, 'ชื่อ')))
                            t_11 = 0
                        l_4_ส = missing
                        if t_11:
                            pass
                            yield escape(environment.finalize((environment.getattr(l_3_ม, 'สถานะอื่น') or '-')))
                        yield '</w:t></w:r></w:p></w:tc></w:tr>'
                    l_3_ม = missing
                    if (not environment.getattr(l_2_ต, 'มาตรการ')):
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3175"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">ตัวชี้วัดที่ '
                        yield escape(environment.finalize(environment.getattr(l_2_ต, 'ลำดับ')))
                        yield ' '
                        yield escape(environment.finalize(environment.getattr(l_2_ต, 'ชื่อ')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="10829"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t>ไม่มีมาตรการของตัวชี้วัดนี้ในตารางมาตรการ</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_ต = missing
                yield '</w:tbl>'
            l_1_loop = l_1_ค = missing
        yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>4. ความก้าวหน้าการเปิดเผยข้อมูลสาธารณะ (OIT)</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='โอไอที') if l_0_โอไอที is missing else l_0_โอไอที), 'สรุป'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='โอไอที') if l_0_โอไอที is missing else l_0_โอไอที), 'สรุป')))
            yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='โอไอที') if l_0_โอไอที is missing else l_0_โอไอที), 'ข้อสังเกต'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='โอไอที') if l_0_โอไอที is missing else l_0_โอไอที), 'ข้อสังเกต')))
            yield '</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_ก, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='โอไอที') if l_0_โอไอที is missing else l_0_โอไอที), 'กลุ่ม')), undefined):
            _loop_vars = {}
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">4.'
            yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
            yield ' ตัวชี้วัดย่อยที่ '
            yield escape(environment.finalize(environment.getattr(l_1_ก, 'ชื่อ')))
            yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> ความก้าวหน้าการเปิดเผยข้อมูล '
            yield escape(environment.finalize(environment.getattr(l_1_ก, 'ชื่อ')))
            yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="14004"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ความก้าวหน้าการเปิดเผยข้อมูล '
            yield escape(environment.finalize(environment.getattr(l_1_ก, 'ชื่อ')))
            yield '"/></w:tblPr><w:tblGrid><w:gridCol w:w="794"/><w:gridCol w:w="3175"/><w:gridCol w:w="5499"/><w:gridCol w:w="1701"/><w:gridCol w:w="2835"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="794"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ข้อ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3175"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ข้อมูล</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5499"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>องค์ประกอบด้านข้อมูล</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผู้รับผิดชอบ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2835"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ความก้าวหน้าผลการดำเนินการ</w:t></w:r></w:p></w:tc></w:tr>'
            for l_2_ม in t_1(environment.getattr(l_1_ก, 'รายการ')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="794"/><w:vMerge w:val="restart"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ม, 'รหัส')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3175"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ม, 'เรื่อง')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5499"/></w:tcPr>'
                t_12 = 1
                for l_3_ข in t_1(environment.getattr(l_2_ม, 'องค์ประกอบ')):
                    _loop_vars = {}
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">- '
                    yield escape(environment.finalize(l_3_ข))
                    yield '</w:t></w:r></w:p>'
                    t_12 = 0
                l_3_ข = missing
                if t_12:
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t>-</w:t></w:r></w:p>'
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ม, 'ผู้รับผิดชอบ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2835"/></w:tcPr>'
                t_13 = 1
                for l_3_ส in t_1(environment.getattr(l_2_ม, 'สถานะ')):
                    _loop_vars = {}
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_3_ส, 'ช่อง')))
                    yield '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> '
                    yield escape(environment.finalize(environment.getattr(l_3_ส, 'ชื่อ')))
                    yield '</w:t></w:r></w:p>'
                    t_13 = 0
                l_3_ส = missing
                if t_13:
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p>'
                if environment.getattr(l_2_ม, 'สถานะอื่น'):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_2_ม, 'สถานะอื่น')))
                    yield '</w:t></w:r></w:p>'
                yield '</w:tc></w:tr>'
                if environment.getattr(l_2_ม, 'หลักฐาน'):
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="794"/><w:vMerge w:val="continue"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="13210"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">ที่เผยแพร่/หลักฐาน: </w:t></w:r><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_2_ม, 'หลักฐาน')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                if environment.getattr(l_2_ม, 'หมายเหตุ'):
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="794"/><w:vMerge w:val="continue"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="13210"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">หมายเหตุ: </w:t></w:r><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_2_ม, 'หมายเหตุ')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_ม = missing
            yield '</w:tbl>'
        l_1_loop = l_1_ก = missing
        if (undefined(name='หมายเหตุ') if l_0_หมายเหตุ is missing else l_0_หมายเหตุ):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>หมายเหตุ</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_ข้อ, l_1_loop in LoopContext(t_1((undefined(name='หมายเหตุ') if l_0_หมายเหตุ is missing else l_0_หมายเหตุ)), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITAList"/></w:pPr><w:r><w:t xml:space="preserve">('
                yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
                yield ') '
                yield escape(environment.finalize(l_1_ข้อ))
                yield '</w:t></w:r></w:p>'
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITAList"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">('
                yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
                yield ') '
                yield escape(environment.finalize(l_1_ข้อ))
                yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_ข้อ = missing
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="360"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ชื่อ')))
        yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ที่ตั้ง'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ที่ตั้ง')))
            yield '</w:t></w:r></w:p>'
        yield '<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="14004"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/></w:tblPr><w:tblGrid><w:gridCol w:w="4668"/><w:gridCol w:w="4668"/><w:gridCol w:w="4668"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4668"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="400"/></w:pPr><w:r><w:t>(ลงชื่อ)..............................</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">('
        yield escape(environment.finalize((environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ผู้ลงนาม') or '..............................')))
        yield ')</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ตำแหน่ง'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ตำแหน่ง')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t>ผู้จัดทำรายงาน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4668"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="400"/></w:pPr><w:r><w:t>(ลงชื่อ)..............................</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">(..............................)</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ปลัด'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ปลัด')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t>ผู้ตรวจสอบรายงาน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4668"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="400"/></w:pPr><w:r><w:t>(ลงชื่อ)..............................</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">(..............................)</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'หัวหน้า'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'หัวหน้า')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t>ผู้อนุมัติรายงาน</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="ITABreak"/><w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:headerReference w:type="default" r:id="rId10"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="720"/><w:docGrid w:linePitch="360"/></w:sectPr></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>ภาคผนวก นิยามของตัวชี้วัด</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ขอบเขตของสิ่งที่ประเมินในแต่ละตัวชี้วัด มีรายละเอียดดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_definitions \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="6" w:name="_Ref_definitions"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="6"/><w:r><w:t xml:space="preserve"> สิ่งที่ประเมินในแต่ละตัวชี้วัด</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9071"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="สิ่งที่ประเมินในแต่ละตัวชี้วัด"/></w:tblPr><w:tblGrid><w:gridCol w:w="1247"/><w:gridCol w:w="2381"/><w:gridCol w:w="1134"/><w:gridCol w:w="4309"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1247"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ตัวชี้วัดที่</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ตัวชี้วัด</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1134"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>เครื่องมือ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4309"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>สิ่งที่ประเมิน</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_ค in t_1((undefined(name='เครื่องมือ') if l_0_เครื่องมือ is missing else l_0_เครื่องมือ)):
            _loop_vars = {}
            pass
            for l_2_ต in t_1(environment.getattr(l_1_ค, 'ตัวชี้วัด')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1247"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'ลำดับ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2381"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'ชื่อ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1134"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ค, 'รหัส')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4309"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'นิยาม')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_ต = missing
        l_1_ค = missing
        yield '</w:tbl><w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:headerReference w:type="default" r:id="rId10"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="720"/><w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '4=65&5=67&6=74&7=79&8=82&9=89&10=94&11=99&16=105&17=120&18=126&19=128&20=130&22=135&25=139&26=141&27=147&28=153&32=160&37=164&38=166&39=171&40=174&45=178&46=183&47=188&53=191&54=195&55=197&56=199&57=201&58=203&59=210&61=216&62=220&64=224&69=226&70=228&71=230&72=232&73=237&76=243&77=247&78=259&82=262&83=266&84=268&88=275&89=279&90=281&92=286&93=291&94=298&96=303&103=306&104=310&105=312&106=317&107=322&108=327&109=336&111=348&112=350&113=357&114=366&115=369&116=374&117=379&118=382&120=389&121=394&124=398&125=402&126=411&127=414&128=419&129=424&130=427&131=432&132=435&133=439&134=450&135=454&136=464&137=472&142=478&143=485&144=489&145=491&146=493&147=495&148=514&150=522&151=525&152=530&153=537&154=541&159=545&160=549&161=551&162=558&164=566&165=573&166=582&167=585&169=591&171=596&172=605&173=611&174=618&175=624&176=629&178=632&179=637&182=640&183=643&186=646&187=649&196=652&197=659&198=661&199=663&200=665'
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
