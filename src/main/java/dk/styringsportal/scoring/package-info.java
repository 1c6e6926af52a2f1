/** From answers to points, with the reason for each. */
package dk.styringsportal.scoring;
