/** Reads the files of editions, and checks them without a server. */
package dk.styringsportal.surveys.edition;
