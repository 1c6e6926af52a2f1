/** A draft that leaves the portal as a workbook, is filled in there, and comes back. */
package dk.styringsportal.response.workingcopy;
