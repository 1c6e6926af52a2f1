/** PDF files; the only package that knows PDFBox. */
package dk.styringsportal.files.pdf;
