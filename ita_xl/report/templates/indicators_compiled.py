# Made by `python -m ita_xl.maintain.layouts.build`; not to be edited by hand.
# mypy: ignore-errors
"""The template of the layout indicators as Python."""

JINJA = '3.1.6'
TEMPLATE = '38657f988695dfcf574f3d0233ea23ac'


def story_0(environment):
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None

    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_ปีงบประมาณ = resolve('ปีงบประมาณ')
        l_0_หน่วยงาน = resolve('หน่วยงาน')
        pass
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>รายงานการวิเคราะห์ผลการประเมิน ITA จำแนกตามตัวชี้วัด ปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีงบประมาณ') if l_0_ปีงบประมาณ is missing else l_0_ปีงบประมาณ)))
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
        l_0_ปีงบประมาณ = resolve('ปีงบประมาณ')
        l_0_ปีแผน = resolve('ปีแผน')
        l_0_หน่วยงาน = resolve('หน่วยงาน')
        l_0_สารบัญ = resolve('สารบัญ')
        l_0_บทสรุป = resolve('บทสรุป')
        l_0_ผล = resolve('ผล')
        l_0_หมายเหตุ = resolve('หมายเหตุ')
        l_0_เครื่องมือ = resolve('เครื่องมือ')
        l_0_ค่าเป้าหมาย = resolve('ค่าเป้าหมาย')
        l_0_แผนภูมิ = resolve('แผนภูมิ')
        l_0_ย้อนหลัง = resolve('ย้อนหลัง')
        l_0_ข้อคำถาม = resolve('ข้อคำถาม')
        l_0_โอไอที = resolve('โอไอที')
        l_0_คำตอบ = resolve('คำตอบ')
        l_0_จุดแข็ง = resolve('จุดแข็ง')
        l_0_จุดอ่อน = resolve('จุดอ่อน')
        l_0_ข้อคำถามไม่มีคะแนน = resolve('ข้อคำถามไม่มีคะแนน')
        l_0_ความคิดเห็น = resolve('ความคิดเห็น')
        l_0_มาตรการ = resolve('มาตรการ')
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
        pass
        yield '<w:document xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" xmlns:mo="http://schemas.microsoft.com/office/mac/office/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w10="urn:schemas-microsoft-com:office:word" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14 wp14"><w:body>'
        if environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'มี'):
            pass
            yield '<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="9071"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/><w:gridCol w:w="5669"/><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="ตราครุฑหัวบันทึกข้อความ (คลิกเพื่อใส่ภาพ)"/><w:tag w:val="garuda"/><w:picture/></w:sdtPr><w:sdtContent>\n<w:p><w:r><w:drawing><wp:inline xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:extent cx="540000" cy="540000"/><wp:docPr id="1" name="ตราครุฑ" descr="ตราครุฑหัวบันทึกข้อความ"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="image.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId11"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="540000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5669"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITAMemoTitle"/></w:pPr><w:r><w:t>บันทึกข้อความ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="ITAMemoField"/></w:pPr><w:r><w:rPr><w:rStyle w:val="ITALabel"/></w:rPr><w:t xml:space="preserve">ส่วนราชการ</w:t></w:r><w:r><w:t xml:space="preserve">  '
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
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITAMemoField"/></w:pPr><w:r><w:rPr><w:rStyle w:val="ITALabel"/></w:rPr><w:t xml:space="preserve">เรื่อง</w:t></w:r><w:r><w:t xml:space="preserve">  รายงานผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ.\xa0'
                yield escape(environment.finalize((undefined(name='ปีงบประมาณ') if l_0_ปีงบประมาณ is missing else l_0_ปีงบประมาณ)))
                yield ' </w:t><w:tab/></w:r></w:p>'
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITALeft"/></w:pPr><w:r><w:t>เรียน</w:t><w:tab/><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'เรียน')))
            yield '</w:t></w:r></w:p>'
            l_1_loop = missing
            for l_1_ข, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'เนื้อหา')), undefined):
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
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITABreak"/><w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:headerReference w:type="default" r:id="rId10"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
        yield '<w:sdt><w:sdtPr><w:alias w:val="ตราสัญลักษณ์ของหน่วยงาน (คลิกเพื่อใส่ภาพ)"/><w:tag w:val="seal"/><w:picture/></w:sdtPr><w:sdtContent>\n<w:p><w:pPr><w:pStyle w:val="ITAFigure"/></w:pPr><w:r><w:drawing><wp:inline xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:extent cx="1260000" cy="1260000"/><wp:docPr id="2" name="ตราสัญลักษณ์" descr="ตราสัญลักษณ์ของหน่วยงาน"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="image.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId11"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1260000" cy="1260000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:sdtContent></w:sdt>\n<w:p><w:pPr><w:pStyle w:val="Title"/><w:spacing w:before="480"/></w:pPr><w:r><w:t>รายงานการวิเคราะห์ผลการประเมิน</w:t><w:br/><w:t>คุณธรรมและความโปร่งใส</w:t><w:br/><w:t>ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)</w:t><w:br/><w:t>จำแนกตามตัวชี้วัด</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">ปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีงบประมาณ') if l_0_ปีงบประมาณ is missing else l_0_ปีงบประมาณ)))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Subtitle"/><w:spacing w:before="280"/></w:pPr><w:r><w:t>และ</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Subtitle"/><w:spacing w:before="280"/></w:pPr><w:r><w:t>มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr><w:r><w:t xml:space="preserve">ประจำปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Subtitle"/><w:spacing w:before="600"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="Title"/><w:spacing w:before="1560"/></w:pPr><w:r><w:t xml:space="preserve">'
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
        if (not environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'เทียบเกณฑ์')):
            pass
            if environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'ช่องว่าง'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'ช่องว่าง')))
                yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'เทียบเกณฑ์'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'ช่องว่าง')))
            yield ' รายละเอียดแสดงดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_borders \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="0" w:name="_Ref_borders"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="0"/><w:r><w:t xml:space="preserve"> คะแนนเทียบกับ'
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'เกณฑ์')))
            yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9072"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="คะแนนเทียบกับเกณฑ์ของระดับ"/></w:tblPr><w:tblGrid><w:gridCol w:w="4876"/><w:gridCol w:w="1191"/><w:gridCol w:w="1191"/><w:gridCol w:w="1814"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4876"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>รายการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1191"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>คะแนน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1191"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>เกณฑ์</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1814"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>เทียบกับเกณฑ์</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_ร in t_1(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'เทียบเกณฑ์')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4876"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ร, 'รายการ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1191"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ร, 'คะแนน')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1191"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'เกณฑ์') or 'ไม่กำหนด')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1814"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'ผล') or '-')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_ร = missing
            yield '</w:tbl>'
        if environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'รายการ'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'นำ')))
            yield ' แสดงดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_moves \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="1" w:name="_Ref_moves"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="1"/><w:r><w:t xml:space="preserve"> '
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'หัวเรื่อง')))
            yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9072"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="'
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'หัวเรื่อง')))
            yield '"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="3402"/><w:gridCol w:w="2211"/><w:gridCol w:w="1531"/><w:gridCol w:w="1304"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ลำดับ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3402"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>เรื่องที่ควรทำ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2211"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>มาตรการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผู้รับผิดชอบหลัก</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1304"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ระยะเวลา</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = missing
            for l_1_ร, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'รายการ')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3402"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'ข้อความ') or '-')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2211"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'มาตรการ') or '-')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'ผู้รับผิดชอบ') or '-')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1304"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ร, 'ระยะเวลา') or '-')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_ร = missing
            yield '</w:tbl>'
        if environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'คาดหมาย'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'คาดหมาย')))
            yield '</w:t></w:r></w:p>'
        if (not environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'มี')):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">ข้อพิจารณา</w:t></w:r><w:r><w:t xml:space="preserve"> '
            yield escape(environment.finalize(environment.getattr((undefined(name='บทสรุป') if l_0_บทสรุป is missing else l_0_บทสรุป), 'ข้อพิจารณา')))
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
        if (t_2((undefined(name='หมายเหตุ') if l_0_หมายเหตุ is missing else l_0_หมายเหตุ)) > 1):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>ผลการประเมินข้างต้นมีข้อสังเกตประกอบ ดังปรากฏในหมายเหตุท้ายรายงานนี้</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'ยกระดับ'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'ยกระดับ')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>2. สรุปผลการประเมินรายเครื่องมือและรายตัวชี้วัด</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ผลการประเมินของแต่ละตัวชี้วัดจำแนกตามเครื่องมือ มีรายละเอียดดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_scores \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="2" w:name="_Ref_scores"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="2"/><w:r><w:t xml:space="preserve"> คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีงบประมาณ') if l_0_ปีงบประมาณ is missing else l_0_ปีงบประมาณ)))
        yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9070"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="คะแนนรายตัวชี้วัดตามเครื่องมือ"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/><w:gridCol w:w="1134"/><w:gridCol w:w="3288"/><w:gridCol w:w="1020"/><w:gridCol w:w="907"/><w:gridCol w:w="1587"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1134"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>เครื่องมือ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1134"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ตัวชี้วัดที่</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3288"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ตัวชี้วัด</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>คะแนน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="907"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>อันดับ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1587"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผลการวิเคราะห์</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = missing
        for l_1_ค, l_1_loop in LoopContext(t_1((undefined(name='เครื่องมือ') if l_0_เครื่องมือ is missing else l_0_เครื่องมือ)), undefined):
            _loop_vars = {}
            pass
            l_2_loop = missing
            for l_2_ต, l_2_loop in LoopContext(t_1(environment.getattr(l_1_ค, 'ตัวชี้วัด')), undefined):
                l_2_สี = missing
                _loop_vars = {}
                pass
                l_2_สี = ('FBE4D5' if (environment.getattr(l_2_ต, 'สถานะ') == 'จุดอ่อน') else ('FFF2CC' if (environment.getattr(l_2_ต, 'สถานะ') == 'ควรพัฒนา') else 'auto'))
                _loop_vars['สี'] = l_2_สี
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1134"/><w:vMerge w:val="'
                if environment.getattr(l_2_loop, 'first'):
                    pass
                    yield 'restart'
                else:
                    pass
                    yield 'continue'
                yield '"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_loop, 'first'):
                    pass
                    yield escape(environment.finalize(environment.getattr(l_1_ค, 'รหัส')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1134"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'ลำดับ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3288"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'ชื่อ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'คะแนน')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="907"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'อันดับ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="'
                yield escape(environment.finalize((undefined(name='สี') if l_2_สี is missing else l_2_สี)))
                yield '"/><w:tcW w:type="dxa" w:w="1587"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'สถานะ')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = l_2_ต = l_2_สี = missing
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1134"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4422"/><w:gridSpan w:val="2"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">คะแนนเฉลี่ย '
            yield escape(environment.finalize(environment.getattr(l_1_ค, 'รหัส')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr(l_1_ค, 'คะแนน')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="907"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1587"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p></w:tc></w:tr>'
        l_1_loop = l_1_ค = missing
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5556"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>คะแนนภาพรวม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'คะแนน')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2494"/><w:gridSpan w:val="2"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">ระดับ '
        yield escape(environment.finalize(environment.getattr((undefined(name='ผล') if l_0_ผล is missing else l_0_ผล), 'ระดับ')))
        yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>เมื่อเทียบคะแนนรายตัวชี้วัดกับค่าเป้าหมาย ปรากฏดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_indicators_chart \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">แผนภูมิที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITAFigure"/></w:pPr><w:r><w:drawing xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="2520000"/><wp:docPr id="100" name="ita:standing" descr="แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัดของ'
        yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ชื่อ')))
        yield ' เรียงจากมากไปน้อย เทียบกับค่าเป้าหมาย '
        yield escape(environment.finalize((undefined(name='ค่าเป้าหมาย') if l_0_ค่าเป้าหมาย is missing else l_0_ค่าเป้าหมาย)))
        yield ' คะแนน"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId12"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="3" w:name="_Ref_indicators_chart"/><w:r><w:t xml:space="preserve">แผนภูมิที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ แผนภูมิ \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="3"/><w:r><w:t xml:space="preserve"> คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีงบประมาณ') if l_0_ปีงบประมาณ is missing else l_0_ปีงบประมาณ)))
        yield ' เทียบกับค่าเป้าหมาย (เส้นประ '
        yield escape(environment.finalize((undefined(name='ค่าเป้าหมาย') if l_0_ค่าเป้าหมาย is missing else l_0_ค่าเป้าหมาย)))
        yield ' คะแนน'
        if (environment.getattr((undefined(name='แผนภูมิ') if l_0_แผนภูมิ is missing else l_0_แผนภูมิ), 'แกนตัวชี้วัดเริ่มที่') not in ('', '0')):
            pass
            yield ' แกนเริ่มที่ '
            yield escape(environment.finalize(environment.getattr((undefined(name='แผนภูมิ') if l_0_แผนภูมิ is missing else l_0_แผนภูมิ), 'แกนตัวชี้วัดเริ่มที่')))
        yield ')</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>3. ผลการประเมินย้อนหลัง</w:t></w:r></w:p>'
            for l_1_ข้อ in t_1(environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'ย่อหน้า')):
                _loop_vars = {}
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(l_1_ข้อ))
                yield '</w:t></w:r></w:p>'
            l_1_ข้อ = missing
            if environment.getattr((undefined(name='แผนภูมิ') if l_0_แผนภูมิ is missing else l_0_แผนภูมิ), 'แนวโน้ม'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">การเปลี่ยนแปลงของคะแนนภาพรวม'
                if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีเครื่องมือ'):
                    pass
                    yield 'และคะแนนรายเครื่องมือ'
                yield 'ในแต่ละปี แสดงดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_years_chart \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>แผนภูมิที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
            if environment.getattr((undefined(name='แผนภูมิ') if l_0_แผนภูมิ is missing else l_0_แผนภูมิ), 'แนวโน้ม'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITAFigure"/></w:pPr><w:r><w:drawing xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="2016000"/><wp:docPr id="100" name="ita:trend" descr="แผนภูมิเส้นแสดงคะแนนของ'
                yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ชื่อ')))
                yield ' ปีงบประมาณ พ.ศ.\xa0'
                yield escape(environment.finalize(environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'ช่วงแผนภูมิ')))
                yield '"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId13"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="4" w:name="_Ref_years_chart"/><w:r><w:t xml:space="preserve">แผนภูมิที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ แผนภูมิ \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="4"/><w:r><w:t xml:space="preserve"> คะแนนภาพรวม'
                if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีเครื่องมือ'):
                    pass
                    yield 'และคะแนนรายเครื่องมือ'
                yield ' ปีงบประมาณ พ.ศ.\xa0'
                yield escape(environment.finalize(environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'ช่วงแผนภูมิ')))
                if (environment.getattr((undefined(name='แผนภูมิ') if l_0_แผนภูมิ is missing else l_0_แผนภูมิ), 'แกนแนวโน้มเริ่มที่') not in ('', '0')):
                    pass
                    yield ' แกนเริ่มที่ '
                    yield escape(environment.finalize(environment.getattr((undefined(name='แผนภูมิ') if l_0_แผนภูมิ is missing else l_0_แผนภูมิ), 'แกนแนวโน้มเริ่มที่')))
                yield '</w:t></w:r></w:p>'
            if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน'):
                pass
                if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีเครื่องมือ'):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>คะแนนและระดับผลการประเมินของแต่ละปี มีรายละเอียดดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_years_instruments \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="5" w:name="_Ref_years_instruments"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="5"/><w:r><w:t xml:space="preserve"> ผลการประเมินย้อนหลัง ปีงบประมาณ พ.ศ.\xa0'
                    yield escape(environment.finalize(environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'ช่วงปี')))
                    yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9070"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ผลการประเมินย้อนหลังรายปี"/></w:tblPr><w:tblGrid><w:gridCol w:w="1474"/><w:gridCol w:w="1020"/><w:gridCol w:w="1020"/><w:gridCol w:w="1020"/><w:gridCol w:w="1304"/><w:gridCol w:w="1531"/><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1474"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ปีงบประมาณ</w:t><w:br/><w:t>พ.ศ.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>IIT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>EIT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>OIT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1304"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>คะแนน</w:t><w:br/><w:t>ภาพรวม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ระดับ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>เทียบกับ</w:t><w:br/><w:t>ครั้งก่อน</w:t></w:r></w:p></w:tc></w:tr>'
                    for l_1_ย in t_1(environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'รายการ')):
                        _loop_vars = {}
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1474"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'ปี')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'IIT')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'EIT')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'OIT')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1304"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'คะแนน')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'ระดับ')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'เปลี่ยนแปลง')))
                        yield '</w:t></w:r></w:p></w:tc></w:tr>'
                    l_1_ย = missing
                    yield '</w:tbl>'
                if (not environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีเครื่องมือ')):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>คะแนนและระดับผลการประเมินของแต่ละปี มีรายละเอียดดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_years \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="6" w:name="_Ref_years"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="6"/><w:r><w:t xml:space="preserve"> ผลการประเมินย้อนหลัง ปีงบประมาณ พ.ศ.\xa0'
                    yield escape(environment.finalize(environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'ช่วงปี')))
                    yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9072"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ผลการประเมินย้อนหลังรายปี"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/><w:gridCol w:w="2268"/><w:gridCol w:w="2268"/><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ปีงบประมาณ</w:t><w:br/><w:t>พ.ศ.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>คะแนน</w:t><w:br/><w:t>ภาพรวม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ระดับ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>เทียบกับ</w:t><w:br/><w:t>ครั้งก่อน</w:t></w:r></w:p></w:tc></w:tr>'
                    for l_1_ย in t_1(environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'รายการ')):
                        _loop_vars = {}
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'ปี')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'คะแนน')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'ระดับ')))
                        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2268"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ย, 'เปลี่ยนแปลง')))
                        yield '</w:t></w:r></w:p></w:tc></w:tr>'
                    l_1_ย = missing
                    yield '</w:tbl>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call_binop(context, '+', 3, (1 if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน') else 0))))
        yield '. การวิเคราะห์ผลการประเมินรายตัวชี้วัด</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_ค, l_1_loop in LoopContext(t_1((undefined(name='เครื่องมือ') if l_0_เครื่องมือ is missing else l_0_เครื่องมือ)), undefined):
            _loop_vars = {}
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call_binop(context, '+', 3, (1 if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน') else 0))))
            yield '.'
            yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
            yield ' '
            yield escape(environment.finalize(environment.getattr(l_1_ค, 'ชื่อ')))
            yield ' ('
            if environment.getattr(l_1_ค, 'ชื่ออังกฤษ'):
                pass
                yield escape(environment.finalize(environment.getattr(l_1_ค, 'ชื่ออังกฤษ')))
                yield ': '
            yield escape(environment.finalize(environment.getattr(l_1_ค, 'รหัส')))
            yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr(l_1_ค, 'ย่อหน้า')))
            yield '</w:t></w:r></w:p>'
            for l_2_ต in t_1(environment.getattr(l_1_ค, 'ตัวชี้วัด')):
                _loop_vars = {}
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">ตัวชี้วัดที่ '
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'ลำดับ')))
                yield ' '
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'ชื่อ')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve"> '
                yield escape(environment.finalize(environment.getattr(l_2_ต, 'ย่อหน้า')))
                yield '</w:t></w:r></w:p>'
            l_2_ต = missing
        l_1_loop = l_1_ค = missing
        if (undefined(name='ข้อคำถาม') if l_0_ข้อคำถาม is missing else l_0_ข้อคำถาม):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call_binop(context, '+', 4, (1 if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน') else 0))))
            yield '. การวิเคราะห์เชิงลึกรายข้อ</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>คะแนนรายข้อของแต่ละตัวชี้วัดที่มีข้อมูล มีรายละเอียดดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_items \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="7" w:name="_Ref_items"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="7"/><w:r><w:t xml:space="preserve"> คะแนนรายข้อ ปีงบประมาณ พ.ศ.\xa0'
            yield escape(environment.finalize((undefined(name='ปีงบประมาณ') if l_0_ปีงบประมาณ is missing else l_0_ปีงบประมาณ)))
            yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9070"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="คะแนนรายข้อ"/></w:tblPr><w:tblGrid><w:gridCol w:w="1020"/><w:gridCol w:w="6463"/><w:gridCol w:w="1587"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ข้อ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6463"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ข้อคำถามหรือรายการข้อมูล</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1587"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>คะแนน</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_ก in t_1((undefined(name='ข้อคำถาม') if l_0_ข้อคำถาม is missing else l_0_ข้อคำถาม)):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7483"/><w:gridSpan w:val="2"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">ตัวชี้วัดที่ '
                yield escape(environment.finalize(environment.getattr(l_1_ก, 'ลำดับ')))
                yield ' '
                yield escape(environment.finalize(environment.getattr(l_1_ก, 'ชื่อ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1587"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ก, 'คะแนน')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_ข in t_1(environment.getattr(l_1_ก, 'รายการ')):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1020"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_2_ข, 'รหัส')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6463"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_2_ข, 'ข้อความ')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1587"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_2_ข, 'คะแนน')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_ข = missing
            l_1_ก = missing
            yield '</w:tbl>'
        if environment.getattr((undefined(name='โอไอที') if l_0_โอไอที is missing else l_0_โอไอที), 'ไม่ผ่าน'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>รายการข้อมูลสาธารณะ (OIT) ที่ต่ำกว่าค่าเป้าหมาย มีรายละเอียดดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_failed \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="8" w:name="_Ref_failed"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="8"/><w:r><w:t xml:space="preserve"> รายการข้อมูลสาธารณะ (OIT) ที่ต่ำกว่าค่าเป้าหมาย</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9072"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="รายการข้อมูลสาธารณะที่ต่ำกว่าค่าเป้าหมาย"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="1928"/><w:gridCol w:w="850"/><w:gridCol w:w="2608"/><w:gridCol w:w="1531"/><w:gridCol w:w="1531"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ข้อ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1928"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>รายการข้อมูล</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="850"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>คะแนน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2608"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>สิ่งที่ต้องมี</w:t><w:br/><w:t>หรือต้องทำ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผู้รับผิดชอบ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>กำหนด</w:t><w:br/><w:t>แล้วเสร็จ</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_ข in t_1(environment.getattr((undefined(name='โอไอที') if l_0_โอไอที is missing else l_0_โอไอที), 'ไม่ผ่าน')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ข, 'รหัส')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1928"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ข, 'ข้อความ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="850"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ข, 'คะแนน')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2608"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ข, 'องค์ประกอบ') or '-')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ข, 'ผู้รับผิดชอบ') or '-')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1531"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((environment.getattr(l_1_ข, 'กำหนดเสร็จ') or '-')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_ข = missing
            yield '</w:tbl>'
        if (undefined(name='คำตอบ') if l_0_คำตอบ is missing else l_0_คำตอบ):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call_binop(context, '+', environment.call_binop(context, '+', 4, (1 if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน') else 0)), (1 if (undefined(name='ข้อคำถาม') if l_0_ข้อคำถาม is missing else l_0_ข้อคำถาม) else 0))))
            yield '. สัดส่วนของคำตอบรายข้อ</w:t></w:r></w:p>'
            for l_1_ก in t_1((undefined(name='คำตอบ') if l_0_คำตอบ is missing else l_0_คำตอบ)):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_ก, 'ย่อหน้า'):
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_1_ก, 'ย่อหน้า')))
                    yield '</w:t></w:r></w:p>'
            l_1_ก = missing
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ร้อยละของผู้ตอบในแต่ละระดับคำตอบ มีรายละเอียดดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_answers \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="9" w:name="_Ref_answers"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="9"/><w:r><w:t xml:space="preserve"> ร้อยละของผู้ตอบแต่ละระดับคำตอบ ปีงบประมาณ พ.ศ.\xa0'
            yield escape(environment.finalize((undefined(name='ปีงบประมาณ') if l_0_ปีงบประมาณ is missing else l_0_ปีงบประมาณ)))
            yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9072"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ร้อยละของผู้ตอบแต่ละระดับคำตอบ"/></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="2608"/><w:gridCol w:w="964"/><w:gridCol w:w="964"/><w:gridCol w:w="964"/><w:gridCol w:w="964"/><w:gridCol w:w="964"/><w:gridCol w:w="964"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ข้อ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2608"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ข้อคำถาม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>น้อยที่สุด (1)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>(2)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>(3)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>(4)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>(5)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>มากที่สุด (6)</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_ก in t_1((undefined(name='คำตอบ') if l_0_คำตอบ is missing else l_0_คำตอบ)):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ก, 'รหัส')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2608"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ก, 'ข้อความ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getitem(environment.getattr(l_1_ก, 'ร้อยละ'), 0)))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getitem(environment.getattr(l_1_ก, 'ร้อยละ'), 1)))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getitem(environment.getattr(l_1_ก, 'ร้อยละ'), 2)))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getitem(environment.getattr(l_1_ก, 'ร้อยละ'), 3)))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getitem(environment.getattr(l_1_ก, 'ร้อยละ'), 4)))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="964"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellCentre"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getitem(environment.getattr(l_1_ก, 'ร้อยละ'), 5)))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_ก = missing
            yield '</w:tbl>'
            for l_1_ล in t_1(environment.getattr((undefined(name='แผนภูมิ') if l_0_แผนภูมิ is missing else l_0_แผนภูมิ), 'คำตอบ')):
                _loop_vars = {}
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITAFigure"/></w:pPr><w:r><w:drawing xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="2520000"/><wp:docPr id="100" name="ita:shares:'
                yield escape(environment.finalize(l_1_ล))
                yield '" descr="แผนภูมิแท่งซ้อนแสดงร้อยละของคำตอบ เรียงจากไม่เป็นผลดีที่สุดไปเป็นผลดีที่สุด ของข้อคำถามในตัวชี้วัดที่ '
                yield escape(environment.finalize(l_1_ล))
                yield '"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId14"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">แผนภูมิที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ แผนภูมิ \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> ร้อยละของคำตอบรายข้อ ตัวชี้วัดที่ '
                yield escape(environment.finalize(l_1_ล))
                yield '</w:t></w:r></w:p>'
            l_1_ล = missing
        yield '\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call_binop(context, '+', environment.call_binop(context, '+', environment.call_binop(context, '+', 4, (1 if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน') else 0)), (1 if (undefined(name='ข้อคำถาม') if l_0_ข้อคำถาม is missing else l_0_ข้อคำถาม) else 0)), (1 if (undefined(name='คำตอบ') if l_0_คำตอบ is missing else l_0_คำตอบ) else 0))))
        yield '. จุดแข็งและประเด็นที่ต้องพัฒนา</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call_binop(context, '+', environment.call_binop(context, '+', environment.call_binop(context, '+', 4, (1 if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน') else 0)), (1 if (undefined(name='ข้อคำถาม') if l_0_ข้อคำถาม is missing else l_0_ข้อคำถาม) else 0)), (1 if (undefined(name='คำตอบ') if l_0_คำตอบ is missing else l_0_คำตอบ) else 0))))
        yield '.1 จุดแข็ง</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='จุดแข็ง') if l_0_จุดแข็ง is missing else l_0_จุดแข็ง), 'รายการ'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='จุดแข็ง') if l_0_จุดแข็ง is missing else l_0_จุดแข็ง), 'นำ')))
            yield '</w:t></w:r></w:p>'
        if (not environment.getattr((undefined(name='จุดแข็ง') if l_0_จุดแข็ง is missing else l_0_จุดแข็ง), 'รายการ')):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='จุดแข็ง') if l_0_จุดแข็ง is missing else l_0_จุดแข็ง), 'นำ')))
            yield '</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_ข้อ, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='จุดแข็ง') if l_0_จุดแข็ง is missing else l_0_จุดแข็ง), 'รายการ')), undefined):
            _loop_vars = {}
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITAList"/></w:pPr><w:r><w:t xml:space="preserve">('
            yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
            yield ') '
            yield escape(environment.finalize(l_1_ข้อ))
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_ข้อ = missing
        yield '\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call_binop(context, '+', environment.call_binop(context, '+', environment.call_binop(context, '+', 4, (1 if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน') else 0)), (1 if (undefined(name='ข้อคำถาม') if l_0_ข้อคำถาม is missing else l_0_ข้อคำถาม) else 0)), (1 if (undefined(name='คำตอบ') if l_0_คำตอบ is missing else l_0_คำตอบ) else 0))))
        yield '.2 จุดอ่อนและประเด็นที่ควรพัฒนา</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='จุดอ่อน') if l_0_จุดอ่อน is missing else l_0_จุดอ่อน), 'รายการ'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='จุดอ่อน') if l_0_จุดอ่อน is missing else l_0_จุดอ่อน), 'นำ')))
            yield '</w:t></w:r></w:p>'
        if (not environment.getattr((undefined(name='จุดอ่อน') if l_0_จุดอ่อน is missing else l_0_จุดอ่อน), 'รายการ')):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='จุดอ่อน') if l_0_จุดอ่อน is missing else l_0_จุดอ่อน), 'นำ')))
            yield '</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_ข้อ, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='จุดอ่อน') if l_0_จุดอ่อน is missing else l_0_จุดอ่อน), 'รายการ')), undefined):
            _loop_vars = {}
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITAList"/></w:pPr><w:r><w:t xml:space="preserve">('
            yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
            yield ') '
            yield escape(environment.finalize(l_1_ข้อ))
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_ข้อ = missing
        if (undefined(name='ข้อคำถามไม่มีคะแนน') if l_0_ข้อคำถามไม่มีคะแนน is missing else l_0_ข้อคำถามไม่มีคะแนน):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ผลการตอบข้อคำถามที่ไม่นำมาคิดคะแนน แสดงดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_asked \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="10" w:name="_Ref_asked"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="10"/><w:r><w:t xml:space="preserve"> ผลการตอบข้อคำถามที่ไม่มีคะแนน</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9071"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ผลการตอบข้อคำถามที่ไม่มีคะแนน"/></w:tblPr><w:tblGrid><w:gridCol w:w="4819"/><w:gridCol w:w="4252"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4819"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ข้อคำถาม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4252"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผลการตอบ</w:t></w:r></w:p></w:tc></w:tr>'
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
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:t>ความคิดเห็นและข้อเสนอแนะที่ได้รับ รวบรวมไว้ดัง</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref_opinions \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตารางที่ 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:bookmarkStart w:id="11" w:name="_Ref_opinions"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="11"/><w:r><w:t xml:space="preserve"> ความคิดเห็นและข้อเสนอแนะ</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="9071"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="ความคิดเห็นและข้อเสนอแนะ"/></w:tblPr><w:tblGrid><w:gridCol w:w="2835"/><w:gridCol w:w="6236"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2835"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>หัวข้อ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="6236"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ความคิดเห็นและข้อเสนอแนะ</w:t></w:r></w:p></w:tc></w:tr>'
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
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITABreak"/><w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:headerReference w:type="default" r:id="rId10"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="720"/><w:docGrid w:linePitch="360"/></w:sectPr></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call_binop(context, '+', environment.call_binop(context, '+', environment.call_binop(context, '+', 5, (1 if environment.getattr((undefined(name='ย้อนหลัง') if l_0_ย้อนหลัง is missing else l_0_ย้อนหลัง), 'มีปีก่อน') else 0)), (1 if (undefined(name='ข้อคำถาม') if l_0_ข้อคำถาม is missing else l_0_ข้อคำถาม) else 0)), (1 if (undefined(name='คำตอบ') if l_0_คำตอบ is missing else l_0_คำตอบ) else 0))))
        yield '. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ.\xa0'
        yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
        yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'นำ'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'นำ')))
            yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'รายการ'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ตาราง \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> มาตรการ ประจำปีงบประมาณ พ.ศ.\xa0'
            yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
            yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="ITATable"/><w:tblW w:type="dxa" w:w="14570"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/><w:tblCaption w:val="มาตรการ ประจำปีงบประมาณ พ.ศ.\xa0'
            yield escape(environment.finalize((undefined(name='ปีแผน') if l_0_ปีแผน is missing else l_0_ปีแผน)))
            yield '"/></w:tblPr><w:tblGrid><w:gridCol w:w="1361"/><w:gridCol w:w="1984"/><w:gridCol w:w="2608"/><w:gridCol w:w="5726"/><w:gridCol w:w="1587"/><w:gridCol w:w="1304"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1361"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ตัวชี้วัด</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1984"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>มาตรการ/โครงการ/</w:t><w:br/><w:t>กิจกรรม</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2608"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผลการวิเคราะห์</w:t><w:br/><w:t>ตัวชี้วัด</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5726"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ขั้นตอน/วิธีดำเนินการ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1587"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ผู้รับผิดชอบ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1304"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACellHead"/></w:pPr><w:r><w:t>ระยะเวลา</w:t><w:br/><w:t>ดำเนินการ</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = missing
            for l_1_ม, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='มาตรการ') if l_0_มาตรการ is missing else l_0_มาตรการ), 'รายการ')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1361"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ตัวชี้วัด')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1984"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ชื่อ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2608"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'วิเคราะห์')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5726"/></w:tcPr>'
                l_2_loop = missing
                t_3 = 1
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
                    t_3 = 0
                l_2_loop = l_2_ข = missing
                if t_3:
                    pass
                    yield '\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr></w:p>'
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1587"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ผู้รับผิดชอบ')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1304"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_ม, 'ระยะเวลา')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                if ((environment.getattr(l_1_ม, 'ความสำเร็จ') or environment.getattr(l_1_ม, 'งบประมาณ')) or environment.getattr(l_1_ม, 'ติดตาม')):
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="14570"/><w:gridSpan w:val="6"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITACell"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
                    if environment.getattr(l_1_ม, 'ความสำเร็จ'):
                        pass
                        yield 'ตัวชี้วัดความสำเร็จ: </w:t></w:r><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ม, 'ความสำเร็จ')))
                        yield ' \u2003'
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
                    if environment.getattr(l_1_ม, 'งบประมาณ'):
                        pass
                        yield 'งบประมาณ: </w:t></w:r><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ม, 'งบประมาณ')))
                        yield ' \u2003'
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
                    if environment.getattr(l_1_ม, 'ติดตาม'):
                        pass
                        yield 'การติดตามประเมินผล: </w:t></w:r><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr(l_1_ม, 'ติดตาม')))
                        yield ' \u2003'
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_ม = missing
            yield '</w:tbl>'
        l_1_loop = missing
        for l_1_ข้อ, l_1_loop in LoopContext(t_1((undefined(name='หมายเหตุ') if l_0_หมายเหตุ is missing else l_0_หมายเหตุ)), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITANote"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
                if environment.getattr(l_1_loop, 'first'):
                    pass
                    yield 'หมายเหตุ '
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                if (environment.getattr(l_1_loop, 'length') > 1):
                    pass
                    yield '('
                    yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
                    yield ') '
                yield escape(environment.finalize(l_1_ข้อ))
                yield '</w:t></w:r></w:p>'
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '\n<w:p><w:pPr><w:pStyle w:val="ITANote"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">'
                if environment.getattr(l_1_loop, 'first'):
                    pass
                    yield 'หมายเหตุ '
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                if (environment.getattr(l_1_loop, 'length') > 1):
                    pass
                    yield '('
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
        yield '<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="14571"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/></w:tblPr><w:tblGrid><w:gridCol w:w="4857"/><w:gridCol w:w="4857"/><w:gridCol w:w="4857"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4857"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="400"/></w:pPr><w:r><w:t>(ลงชื่อ)..............................</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">('
        yield escape(environment.finalize((environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ผู้ลงนาม') or '..............................')))
        yield ')</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ตำแหน่ง'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='บันทึก') if l_0_บันทึก is missing else l_0_บันทึก), 'ตำแหน่ง')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t>ผู้จัดทำรายงาน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4857"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="400"/></w:pPr><w:r><w:t>(ลงชื่อ)..............................</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">(..............................)</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ปลัด'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'ปลัด')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t>ผู้ตรวจสอบรายงาน</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4857"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/><w:spacing w:before="400"/></w:pPr><w:r><w:t>(ลงชื่อ)..............................</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">(..............................)</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'หัวหน้า'):
            pass
            yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='หน่วยงาน') if l_0_หน่วยงาน is missing else l_0_หน่วยงาน), 'หัวหน้า')))
            yield '</w:t></w:r></w:p>'
        yield '\n<w:p><w:pPr><w:pStyle w:val="ITASign"/></w:pPr><w:r><w:t>ผู้อนุมัติรายงาน</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:headerReference w:type="default" r:id="rId10"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="850" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="720"/><w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=44&4=47&5=49&6=56&7=61&8=64&9=71&10=76&11=81&13=85&14=87&15=93&16=99&20=106&24=111&27=113&29=115&30=120&31=123&36=127&37=134&38=139&39=141&43=143&44=147&45=149&46=151&47=153&48=160&49=162&54=167&55=171&56=173&57=175&58=177&59=179&60=186&61=191&63=197&64=201&65=207&66=210&69=213&75=216&76=234&77=238&78=240&79=242&80=244&81=248&83=252&84=254&88=258&89=260&91=262&92=266&93=278&94=282&95=288&96=295&97=299&99=314&106=316&107=320&108=322&109=324&110=326&111=328&112=330&113=332&115=339&119=341&120=345&121=347&122=349&123=351&124=356&125=363&126=375&127=381&128=392&130=394&133=396&134=400&135=404&136=410&137=412&138=414&146=422&147=426&148=428&149=430&150=432&151=434&152=436&153=443&154=451&156=455&164=457&165=461&166=463&167=465&168=467&169=469&170=471&171=473&172=475&173=483&174=487&175=491&176=493&177=498&178=503&179=510&180=516&181=521&182=526&183=533&187=541&188=545&189=547&193=554&194=558&195=560&197=565&198=572&199=577&205=582&206=586&207=588&208=590&209=598&211=610&212=612&213=617&214=644&215=658&216=671&217=676&219=679&220=684&223=687&224=690&227=693&228=696'
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
