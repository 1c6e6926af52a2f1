/** The page on which is said who does a municipality's work in a round. */
package dk.styringsportal.web.rights;
