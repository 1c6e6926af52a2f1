/** Who is asked, and when: rounds, and in each one campaign of every questionnaire. */
package dk.styringsportal.campaign;
