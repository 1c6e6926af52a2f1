/**
 * What respondents of several groups answered, counted: frequencies, rankings, gaps between groups, nonresponse, and how ratings
 * go with what is known of the municipalities. All of it is worked out from counts, so that it costs the same however many
 * answered.
 */
package dk.styringsportal.benchmark.survey;
