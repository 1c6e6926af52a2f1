/** What was answered: checked answers with their revisions, comments, submission, and answers that seem not to agree. */
package dk.styringsportal.response;
