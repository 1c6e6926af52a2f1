/** Writes slides as .pptx and documents as .docx; the only room that knows POI. */
package dk.styringsportal.slides;
