package app.tandem.journeys;

/** What other programs put on the clipboard as HTML, shortened but otherwise as they do. */
final class Clipboards {
    private Clipboards() {}

    static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-size:12.0pt;} --></style>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
            <body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
            <h1><span lang=EN-US>Plan<o:p></o:p></span></h1>
            <p class=MsoNormal><span lang=EN-US>Call <b>within
            a day</b> and <i style='mso-bidi-font-style:normal'>kindly</i>, see <a href="https://example.com/p"><span style='color:#0563C1'>policy</span></a>.<o:p></o:p></span></p>
            <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span lang=EN-US>First<o:p></o:p></span></p>
            <p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Second<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New";mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Deeper</p>
            <p class=MsoNormal><!--[if gte vml 1]><v:shape id="p"><v:imagedata src="file:///c:/p.png"/></v:shape><![endif]--><img width=10 src="file:///c:/p.png"></p>
            <p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>One</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Two</p>
            <!--EndFragment--></body></html>
            """;

    static final String DOCS = """
            <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">Heading</span></h2><p dir="ltr"><span style="font-weight:400;">It is </span><span style="font-weight:700;">bold</span><span style="font-weight:400;"> here.</span></p><ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">a</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>b</span></p></li></ul></b><br class="Apple-interchange-newline">
            """;

    static final String SHEET = """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!-- td {mso-number-format:General;} --></style></head>
            <body><table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:collapse'><!--StartFragment-->
            <col width=64 span=2 style='width:48pt'>
            <tr height=20><td height=20 class=xl65 width=64>Month</td><td class=xl65 width=64>FCR</td></tr>
            <tr height=20><td height=20>May</td><td align=right>66 %</td></tr>
            <tr height=20><td height=20>June|July</td><td align=right>72&nbsp;%</td></tr>
            <!--EndFragment--></table></body></html>
            """;
}
