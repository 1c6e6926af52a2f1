/** KL's pages for coding free text: the questions of a round, code books, the coding itself, comparison, and quotes. */
package dk.styringsportal.web.coding;
