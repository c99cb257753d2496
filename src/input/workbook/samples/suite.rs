//! Small ods workbooks made in memory, for the tests.

use super::{HEADER, in_zip};

/// A workbook of one sheet.
pub(in super::super) fn ods(styles: &str, rows: &str) -> Vec<u8> {
    ods_with(&[], "", styles, rows)
}

/// A workbook with further parts, and sheets before its own.
pub(in super::super) fn ods_with(parts: &[(&str, &str)], tables: &str, styles: &str, rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles><office:body>\
         <office:spreadsheet>{tables}<table:table table:name=\"List\">{rows}</table:table></office:spreadsheet>\
         </office:body></office:document-content>"
    );
    let own = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &*content)];
    in_zip(&own.into_iter().chain(parts.iter().copied()).collect::<Vec<_>>())
}

/// The list as ods.
pub(in super::super) fn list_as_ods() -> Vec<u8> {
    let styles = "<number:number-style style:name=\"N1\"><number:number number:decimal-places=\"0\" \
        number:min-integer-digits=\"8\"/></number:number-style>\
        <style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>";
    let text = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let value = |kind: &str, name: &str, value: &str| {
        format!(
            "<table:table-cell office:value-type=\"{kind}\" office:{name}=\"{value}\"><text:p>shown</text:p></table:table-cell>"
        )
    };
    let error = |code: &str| {
        format!(
            "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" \
             calcext:value-type=\"error\"><text:p>{code}</text:p></table:table-cell>"
        )
    };
    let header: String = HEADER.map(text).concat();
    let first = [
        "<table:table-cell table:number-rows-spanned=\"3\"><text:p>Erfunden <text:span>GmbH</text:span></text:p>\
         <office:annotation><text:p>a remark</text:p></office:annotation></table:table-cell>"
            .to_owned(),
        value("float", "value", "8231834"),
        value("percentage", "value", "0.007"),
        value("date", "date-value", "2025-01-31"),
        value("boolean", "boolean-value", "true"),
        error("#N/A"),
    ];
    let second = [
        "<table:covered-table-cell/>".to_owned(),
        value("float", "value", "42"),
        value("percentage", "value", "0.14"),
        value("date", "date-value", "2024-02-29T10:20:00"),
        value("boolean", "boolean-value", "false"),
        error("#DIV/0!"),
    ];
    let rows = format!(
        "<table:table-column/><table:table-column table:default-cell-style-name=\"ce1\"/><table:table-column \
         table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/><table:table-column \
         table:number-columns-repeated=\"16380\"/><table:table-header-rows><table:table-row>{header}</table:table-row>\
         </table:table-header-rows><table:table-row>{}</table:table-row><table:table-row/><table:table-row \
         table:visibility=\"filter\">{}</table:table-row><table:table-row table:number-rows-repeated=\"4\"/>\
         <table:table-row table:visibility=\"collapse\"/><table:table-row table:number-rows-repeated=\"1048567\"/>",
        first.concat(),
        second.concat()
    );
    ods(styles, &rows)
}
