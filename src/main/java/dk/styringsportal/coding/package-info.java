/**
 * What people make of free text: code books, two coders who do not see each other's codes, how far they agree, what a text is counted
 * as in the end, and quotes.
 */
package dk.styringsportal.coding;
