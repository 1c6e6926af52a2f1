/** PNG and JPEG files, as the pieces they consist of. */
package dk.styringsportal.files.picture;
