/** What slides say, as data: an edition's figures as charts that can be edited, before they are drawn. */
package dk.styringsportal.report.slides;
