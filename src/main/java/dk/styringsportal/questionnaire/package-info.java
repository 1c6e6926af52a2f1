/** What is asked: questionnaire versions, themes, items, answer options, and the answers an item accepts. */
package dk.styringsportal.questionnaire;
