/** Figures on pages, each also to be had as a file. */
package dk.styringsportal.web.drawing;
