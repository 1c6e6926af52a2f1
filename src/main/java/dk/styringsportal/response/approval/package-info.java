/** What becomes of a submitted response: what was declared, what is shared, and what KL sends back. Every step is kept. */
package dk.styringsportal.response.approval;
