/** What a report says, as data: headings, texts, tables, drawings and their SVG; and how numbers read on screen and paper. */
package dk.styringsportal.report;
