/** Reads what KL writes with the marks of Markdown; the only room that knows commonmark. */
package dk.styringsportal.markup;
