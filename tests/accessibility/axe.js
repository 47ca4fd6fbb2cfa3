// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const axe = require('axe-core');
const path = require('path');
const puppeteer = require('puppeteer-core');
const { pathToFileURL } = require('url');

const schemes = ['light', 'dark'];
const widths = [1366, 400];

async function look(browser, file, scheme, width) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const url = pathToFileURL(path.resolve(file)).href;
    await page.goto(url, { waitUntil: 'load' });
    // Unfolded, so that everything is looked at.
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => window.axe.run(document));
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.close();
    return { ...found, tooWide: Math.max(0, tooWide), elsewhere: asked.filter((one) => one !== url) };
}

function print(found) {
    for (const rule of found.violations) {
        console.log(`  ${rule.id}: ${rule.help}`);
        rule.nodes.forEach((node) => console.log(`    ${node.target.join(' ')}`));
    }
    if (found.tooWide > 0)
        console.log(`  must be moved sideways: ${found.tooWide} pixels are outside`);
    found.elsewhere.forEach((url) => console.log(`  asks for ${url}`));
    for (const rule of found.incomplete)
        console.log(`  not decided by axe: ${rule.id}, ${rule.nodes.length} places`);
}

async function main(files) {
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM,
        args: process.getuid() === 0 ? ['--no-sandbox'] : [],
    });
    let wrong = 0;
    try {
        for (const file of files) {
            for (const scheme of schemes) {
                for (const width of widths) {
                    const found = await look(browser, file, scheme, width);
                    console.log(`${file}, ${scheme}, ${width} wide: ${found.violations.length} violations, `
                        + `${found.passes.length} rules passed`);
                    print(found);
                    wrong += found.violations.length + found.elsewhere.length + (found.tooWide > 0);
                }
            }
        }
    } finally {
        await browser.close();
    }
    return wrong === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then((code) => { process.exitCode = code; }, (error) => {
    console.error(error);
    process.exitCode = 2;
});
