/** How exports of other survey tools are read: their headings as our columns, their words as our options. */
package dk.styringsportal.response.sheet.mapping;
