/** The virus scanner beside the portal. */
package dk.styringsportal.files.scan;
