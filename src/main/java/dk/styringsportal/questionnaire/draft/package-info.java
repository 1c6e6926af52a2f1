/** Questionnaires while they are written: what a file says before it is judged, and the ways it comes in and goes out. */
package dk.styringsportal.questionnaire.draft;
