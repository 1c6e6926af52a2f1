/** The page on which KL says how another survey tool's export is read. */
package dk.styringsportal.web.kl.mapping;
