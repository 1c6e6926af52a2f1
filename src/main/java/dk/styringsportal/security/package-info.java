/** Log-in, and what every request and answer must carry to be safe. */
package dk.styringsportal.security;
