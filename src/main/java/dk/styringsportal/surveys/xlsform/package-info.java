/**
 * Questionnaires as XLSForms, the workbooks that ODK, KoboToolbox and other survey tools read (https://xlsform.org), and what is
 * lost on the way.
 */
package dk.styringsportal.surveys.xlsform;
