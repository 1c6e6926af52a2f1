/** Whether groups differ by more than chance: tests from counts, their correction and their power. */
package dk.styringsportal.statistics.test;
