/** Microdata with its codebook and scripts. */
package dk.styringsportal.export.microdata;
