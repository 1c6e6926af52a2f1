/** Draws a report as an accessible PDF; the only room that knows iText. Lengths are points of 1/72 inch. */
package dk.styringsportal.pdf;
