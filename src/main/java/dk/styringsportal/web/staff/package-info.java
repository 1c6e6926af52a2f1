/** The pages on which leaders hand in contacts, and on which an open link is followed; both without log-in. */
package dk.styringsportal.web.staff;
