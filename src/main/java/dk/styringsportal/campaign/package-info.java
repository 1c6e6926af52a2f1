/** Who is asked, and when. */
package dk.styringsportal.campaign;
