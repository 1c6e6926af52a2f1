/** The pages' beans, one per page and thin, and what the frame of every page needs. Texts stand in the bundles, never here. */
package dk.styringsportal.web;
