/** Who is assessed: the 98 municipalities, what is known of them, and groups of comparable ones. */
package dk.styringsportal.organisation;
