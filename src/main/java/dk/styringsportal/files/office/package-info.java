/** Word, Excel, PowerPoint and OpenDocument files: archives of XML. */
package dk.styringsportal.files.office;
