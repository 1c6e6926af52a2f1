/** Sums that a municipality has made of its own cases, on their way to become answers. The cases themselves never come here. */
package dk.styringsportal.response.sums;
