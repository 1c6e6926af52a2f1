/** Writes slides as .pptx; the only room that knows POI. */
package dk.styringsportal.slides;
