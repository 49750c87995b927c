import type { APIRoute } from 'astro';
import { fileResponse } from '../offer/file-response.ts';
import { ownFiles } from '../offer/files.ts';
import type { PublishedFile } from '../publish/file.ts';
import { type Route, siteOf } from '../site/database.ts';
import { fileRoutes } from '../site/routes.ts';

export const getStaticPaths = (route: Route) => fileRoutes(ownFiles(siteOf(route)));

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => fileResponse(props.file);
