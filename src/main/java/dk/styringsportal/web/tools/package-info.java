/** Tools that municipalities share: the library, a municipality's own, and KL looking them through. */
package dk.styringsportal.web.tools;
