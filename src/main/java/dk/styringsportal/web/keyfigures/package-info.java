/** Key figures on pages: KL's of the whole round, a municipality's own, and the inhabitants they are divided by. */
package dk.styringsportal.web.keyfigures;
