/** When something is asked, with the semantics of FHIR Questionnaire. */
package dk.styringsportal.questionnaire.condition;
