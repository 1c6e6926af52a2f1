/** Which key figures are drawn from a questionnaire's numbers: what is divided by what, what is grossed up, what is marked. */
package dk.styringsportal.questionnaire.figures;
