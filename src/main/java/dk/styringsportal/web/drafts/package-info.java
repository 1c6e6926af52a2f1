/** KL's pages for writing questionnaires: the editor, its preview, trial scoring, and publishing. */
package dk.styringsportal.web.drafts;
