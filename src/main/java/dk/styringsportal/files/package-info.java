/** Files that were handed in: what they hold, copies that tell nothing of their authors, and the virus scanner. */
package dk.styringsportal.files;
