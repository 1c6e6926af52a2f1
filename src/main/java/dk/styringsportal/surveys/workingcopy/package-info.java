/** Working copies as workbooks (.xlsx): written for people to fill in, and read when they come back. */
package dk.styringsportal.surveys.workingcopy;
