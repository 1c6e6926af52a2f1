/** The types of items: what answer each asks for, and which answers it accepts. */
package dk.styringsportal.questionnaire.type;
