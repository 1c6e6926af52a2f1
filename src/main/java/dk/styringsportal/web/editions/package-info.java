/** Pages for editions: published ones for everybody, those in hearing for municipalities, and KL's work with them. */
package dk.styringsportal.web.editions;
