/**
 * The 2014 study of source 004 run again: what its report prints, and answers made up so that all of it comes out. Nobody gave
 * these answers; they are one of many ways in which the printed figures can have come about.
 */
package dk.styringsportal.testing.study;
