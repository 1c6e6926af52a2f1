/** Files handed in as evidence: what is taken, what is looked for in them, and how they are shared. */
package dk.styringsportal.response.evidence;
